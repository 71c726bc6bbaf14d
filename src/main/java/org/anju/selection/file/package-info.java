/**
 * What is kept of each unit 一房一档 and of each family 一户一档, with every event: read from the tables of
 * the features to which it happened, for those whom it concerns; the printed confirmation of a
 * choice; and the days from announcement to choice and signing. Owns no table.
 */
package org.anju.selection.file;
