/** Whole projects, computed by the application and by spreadsheets that know nothing of it. */
package org.anju.examination;
