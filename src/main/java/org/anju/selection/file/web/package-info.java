/** The files' endpoint and the printed sheet. */
package org.anju.selection.file.web;
