/** Leaves by a form post, so that the browser itself follows the way through Keycloak's sign-out and back. */
export function signOut() {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/sign-out';
  document.body.append(form);
  form.submit();
}
