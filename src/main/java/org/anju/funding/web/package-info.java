/** What browsers call about money under supervision. */
package org.anju.funding.web;
