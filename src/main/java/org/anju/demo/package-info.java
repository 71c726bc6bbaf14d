/**
 * The demo city of the embedded stack: its first start plays a month of four offerings by the
 * product's own use cases, as the demo people. Production builds have none of its beans.
 */
package org.anju.demo;
