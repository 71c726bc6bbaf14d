/**
 * Sells offerings by packaged replicas while these, their database and the lines between them are
 * killed, stopped and cut, and hands all that was seen to the judge of histories.
 */
package org.anju.selection.faults;
