/** What browsers call about draws, and the published files. */
package org.anju.draw.web;
