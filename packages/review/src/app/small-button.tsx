import type { ComponentProps } from 'react';

interface SmallButtonProps extends ComponentProps<'button'> {
  /** `main`: what one mostly wants here; `light`: told from the others; `quiet`: without an edge. */
  look?: 'plain' | 'main' | 'light' | 'quiet';
}

/** A small button of the page of a record, which has some forty of them: drawn by the browser alone it takes a twentieth of the time of a Mantine one. */
export const SmallButton = ({ look = 'plain', ...props }: SmallButtonProps) => <button type="button" className="small-button" data-look={look} {...props} />;
