/** Who is asking: roles, the caller of a request, and the actor that use cases decide about. */
package org.anju.platform.security;
