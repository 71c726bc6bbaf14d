/** What browsers call about officers' declarations. */
package org.anju.interest.web;
