/** The confirmation sheet of a choice 选房确认单, as it is printed. Plain Java. */
package org.anju.selection.sheet;
