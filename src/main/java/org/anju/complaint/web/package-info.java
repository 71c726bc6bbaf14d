/** The endpoint of complaints. */
package org.anju.complaint.web;
