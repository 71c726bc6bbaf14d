/** What browsers call about the ceremony, and the published minutes. */
package org.anju.draw.ceremony.web;
