/** Takes a row out of a list; the name says which. */
export const RemoveButton = ({ name, onClick }: { name: string; onClick: () => void }) => (
  <button
    type="button"
    className="grid size-8 place-items-center rounded-box text-lg text-text-2 hover:bg-sunken"
    aria-label={`Remove ${name}`}
    onClick={onClick}
  >
    <span aria-hidden="true">×</span>
  </button>
);
