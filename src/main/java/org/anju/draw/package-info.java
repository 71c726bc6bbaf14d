/**
 * The public draw by the protocol {@code anju-draw-1}: everything that decides an order, and
 * everything that lets a stranger compute it again. {@code docs/draw-protocol.md} specifies it to
 * the byte. The rules are pure Java; only {@code DrandClient} speaks to the network.
 */
package org.anju.draw;
