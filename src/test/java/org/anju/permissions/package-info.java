/**
 * Who may call what: every endpoint for every role, strangers at other people's things, and tokens
 * that nobody should believe.
 */
package org.anju.permissions;
