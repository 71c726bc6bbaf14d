/** The endpoints of acquisitions, of their papers and of replacement prices. */
package org.anju.acquisition.web;
