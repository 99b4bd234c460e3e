import {useEffect} from 'react';

/** Prints the page in its light colours, also if the dark theme is active. */
export function useLightPrint(): void {
  useEffect(() => {
    const {dataset} = document.documentElement;
    let shown: string | undefined;
    const onBefore = () => {
      shown = dataset.theme;
      dataset.theme = 'light';
    };
    const onAfter = () => {
      if (shown !== undefined) dataset.theme = shown;
    };
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, []);
}
