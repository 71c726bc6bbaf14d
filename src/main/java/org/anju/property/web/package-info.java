/** The endpoint of property service. */
package org.anju.property.web;
