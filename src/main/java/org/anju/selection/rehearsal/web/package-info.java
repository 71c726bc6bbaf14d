/** What the pages of the rehearsal ask. */
package org.anju.selection.rehearsal.web;
