/** What all endpoints share: pages of a list, and the settings that the browser needs to begin. */
package org.anju.platform.web;
