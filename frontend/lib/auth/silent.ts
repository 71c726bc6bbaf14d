import { UserManager } from 'oidc-client-ts';

// Runs in the hidden frame: hands the identity provider's answer to the page around it.
const unused = { authority: '', client_id: '', redirect_uri: '' };
await new UserManager(unused).signinSilentCallback();
