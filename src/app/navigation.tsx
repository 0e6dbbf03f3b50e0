import { usePathname } from 'wouter/use-browser-location';
import { ScreenLink } from './screen-link.tsx';
import { SCREENS } from './screens.ts';

/** The ways from one screen to another. */
export function Navigation() {
  const path = usePathname();
  return (
    <nav aria-label="Screens" className="flex flex-wrap gap-1">
      {SCREENS.map(({ path: to, name, key }) => (
        <ScreenLink
          key={to}
          to={to}
          aria-current={path === to ? 'page' : undefined}
          aria-keyshortcuts={`G ${key.toUpperCase()}`}
          title={`g then ${key}`}
          className="rounded-sm px-2 py-1 text-sm text-text-2 hover:bg-bg hover:text-text aria-[current=page]:bg-bg aria-[current=page]:font-semibold aria-[current=page]:text-text"
        >
          {name}
        </ScreenLink>
      ))}
    </nav>
  );
}
