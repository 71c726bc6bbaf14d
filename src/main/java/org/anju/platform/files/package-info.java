/**
 * Files that people hand in. Each is checked by its content, stored once under the SHA-256 of that
 * content and encrypted at rest, in a folder or in S3-compatible storage. Owns {@code stored_file};
 * whatever refers to a file there counts its uses, and a file that nothing uses any more is removed
 * a day later.
 */
package org.anju.platform.files;
