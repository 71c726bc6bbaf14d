/**
 * What people hand in with an objection, a statement or an appeal: photos and PDF, checked and
 * stored as every file is. Owns {@code attachment_folder} and {@code attachment}. Anybody may open
 * a folder, so its address is a secret of whoever opened it, it takes few files, and one address
 * opens few of them.
 */
package org.anju.publicity.attachment;
