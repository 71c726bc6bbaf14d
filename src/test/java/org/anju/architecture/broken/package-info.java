/**
 * Classes that break one house rule each. No build profile contains those that Quarkus would see.
 */
package org.anju.architecture.broken;
