/** Wish lists over HTTP. */
package org.anju.selection.wish.web;
