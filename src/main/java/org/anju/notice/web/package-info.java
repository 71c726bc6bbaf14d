/** The inbox over HTTP. */
package org.anju.notice.web;
