/** The hall of a selection for its staff, its supervisor, families, proxies and everybody. */
package org.anju.selection.desk.web;
