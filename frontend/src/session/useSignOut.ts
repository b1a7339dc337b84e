import { useRouter } from '@tanstack/react-router';
import { useFormat } from '../i18n/format';
import { signOut } from './engine';

/** Signs out, and says so also where the provider could not be told. */
export function useSignOut(): () => void {
  const router = useRouter();
  const { language } = useFormat();
  return () => {
    signOut().catch(() => router.navigate({ href: `/${language}/signed-out?provider=away` }));
  };
}
