/** Texts for people that the server writes itself, in Chinese and English. */
package org.anju.platform.text;
