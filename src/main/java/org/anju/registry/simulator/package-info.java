/**
 * The five registries of a made-up city, over real HTTP: a process of the embedded stack, and no
 * part of Anju. It keeps nothing outside its memory and can be told to misbehave. Nothing of the
 * product may refer to it.
 */
package org.anju.registry.simulator;
