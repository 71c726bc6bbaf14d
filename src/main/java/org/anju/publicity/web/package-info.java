/** What browsers call about notices and objections; most of it is public. */
package org.anju.publicity.web;
