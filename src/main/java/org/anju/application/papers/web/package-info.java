/** What the page and the officers call for papers and the completed form. */
package org.anju.application.papers.web;
