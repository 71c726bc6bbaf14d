/** How floor plans are handed in and shown. */
package org.anju.selection.floorplan.web;
