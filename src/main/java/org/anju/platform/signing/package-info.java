/**
 * The city's signature for files that other features publish. The draw keeps the key and its
 * succession; this package lets others sign without knowing the draw.
 */
package org.anju.platform.signing;
