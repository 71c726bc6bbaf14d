import { UserManager } from 'oidc-client-ts';

// Runs in the hidden frame or in the window beside the page: hands the identity provider's answer to that page.
const unused = { authority: '', client_id: '', redirect_uri: '' };
await new UserManager(unused).signinCallback();
