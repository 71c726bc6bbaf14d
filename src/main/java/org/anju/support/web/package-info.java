/** The endpoint of support items. */
package org.anju.support.web;
