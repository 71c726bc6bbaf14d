/** Printed papers: a Chinese font inside the file, and rows of cells on A4. Plain Java. */
package org.anju.platform.pdf;
