/** What officers' browsers call for the checks. */
package org.anju.verification.web;
