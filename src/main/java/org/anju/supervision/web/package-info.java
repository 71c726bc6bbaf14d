/** The endpoint of scorecards. */
package org.anju.supervision.web;
