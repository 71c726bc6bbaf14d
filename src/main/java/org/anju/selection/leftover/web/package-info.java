/** The waiting room's endpoints and its published file. */
package org.anju.selection.leftover.web;
