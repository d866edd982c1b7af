import { useRef } from 'preact/hooks';

interface PickFileProps {
  readonly label: string;
  /** Kinds of file, as an input's `accept`. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

/** A button that asks for a file. The same file can be picked again after it was changed. */
export function PickFile({ label, accept, onPick }: PickFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="wb-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) {
            onPick(file);
          }
        }}
      />
    </>
  );
}
