#!/usr/bin/env node
// Checks a published draw; docs/draw-protocol.md says how. Node 20.19 or later runs it by itself: see --help.
// Built from frontend/features/draw by "npm run tool" in frontend/; change it there. A test compares the two.
// It contains @noble/curves and @noble/hashes (MIT License, (c) Paul Miller, paulmillr.com).
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

// node_modules/@noble/hashes/_u64.js
const U32_MASK64 = /* @__PURE__ */ (() => BigInt(2 ** 32 - 1))();
const _32n = /* @__PURE__ */ BigInt(32);
function fromBig(n, le = false) {
	if (le) return {
		h: Number(n & U32_MASK64),
		l: Number(n >> _32n & U32_MASK64)
	};
	return {
		h: Number(n >> _32n & U32_MASK64) | 0,
		l: Number(n & U32_MASK64) | 0
	};
}
function split(lst, le = false) {
	const len = lst.length;
	let Ah = new Uint32Array(len);
	let Al = new Uint32Array(len);
	for (let i = 0; i < len; i++) {
		const { h, l } = fromBig(lst[i], le);
		[Ah[i], Al[i]] = [h, l];
	}
	return [Ah, Al];
}
const fromNumH = (n) => n / 2 ** 32 | 0;
const fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
	const h = fromNumH(n);
	const l = fromNumL(n);
	view.setUint32(byteOffset, isLE ? l : h, isLE);
	view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}
const shrSH = (h, _l, s) => h >>> s;
const shrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrSH = (h, l, s) => h >>> s | l << 32 - s;
const rotrSL = (h, l, s) => h << 32 - s | l >>> s;
const rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
const rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
function add(Ah, Al, Bh, Bl) {
	const l = (Al >>> 0) + (Bl >>> 0);
	return {
		h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
		l: l | 0
	};
}
const add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
const add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
const add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
const add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
const add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
const add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;

// node_modules/@noble/hashes/utils.js
/**
* Checks if something is Uint8Array. Be careful: nodejs Buffer will return true.
* @param a - value to test
* @returns `true` when the value is a Uint8Array-compatible view.
* @example
* Check whether a value is a Uint8Array-compatible view.
* ```ts
* isBytes(new Uint8Array([1, 2, 3]));
* ```
*/
function isBytes$1(a) {
	return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
const atitle$1 = (title) => title ? `"${title}" ` : "";
/**
* Asserts something is a non-negative integer.
* @param n - number to validate
* @param title - label included in thrown errors
* @returns The validated number.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a non-negative integer option.
* ```ts
* anumber(32, 'length');
* ```
*/
function anumber$1(n, title = "") {
	if (typeof n !== "number") throw new TypeError(atitle$1(title) + "expected number, got " + typeof n);
	if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle$1(title) + "expected integer >= 0, got " + n);
	return n;
}
/**
* Asserts something is Uint8Array.
* @param value - value to validate
* @param length - optional exact length constraint
* @param title - label included in thrown errors
* @returns The validated byte array.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate that a value is a byte array.
* ```ts
* abytes(new Uint8Array([1, 2, 3]));
* ```
*/
function abytes$1(value, length, title = "") {
	if (isBytes$1(value) && (length === void 0 || value.length === length)) return value;
	if (length !== void 0) anumber$1(length, "length");
	const bytes = isBytes$1(value);
	const ofLen = length !== void 0 ? ` of length ${length}` : "";
	const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
	const message = atitle$1(title) + "expected Uint8Array" + ofLen + ", got " + got;
	if (!bytes) throw new TypeError(message);
	throw new RangeError(message);
}
/**
* Asserts something is a wrapped hash constructor.
* @param h - hash constructor to validate
* @throws On wrong argument types or invalid hash wrapper shape. {@link TypeError}
* @throws On invalid hash metadata ranges or values. {@link RangeError}
* @throws If the hash metadata allows empty outputs or block sizes. {@link Error}
* @example
* Validate a callable hash wrapper.
* ```ts
* import { ahash } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* ahash(sha256);
* ```
*/
function ahash(h) {
	if (typeof h !== "function" || typeof h.create !== "function") throw new TypeError("expected hash wrapped by utils.createHasher");
	anumber$1(h.outputLen);
	anumber$1(h.blockLen);
	if (h.outputLen < 1 || h.blockLen < 1) throw new Error("hash blockLen / outputLen must be >= 1");
}
const aobject$1 = (value, label) => {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
const aopts = (value, label) => {
	aobject$1(value, label);
	const proto = Object.getPrototypeOf(value);
	if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
	if (Object.hasOwn(value, "__proto__")) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
/**
* Asserts a hash instance has not been destroyed or finished.
* @param instance - hash instance to validate
* @param checkFinished - whether to reject finalized instances
* @throws If the hash instance has already been destroyed or finalized. {@link Error}
* @example
* Validate that a hash instance is still usable.
* ```ts
* import { aexists } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aexists(hash);
* ```
*/
function aexists(instance, checkFinished = true) {
	if (instance.destroyed) throw new Error("hash was destroyed");
	if (checkFinished && instance.finished) throw new Error("digest() was already called");
}
/**
* Asserts output is a sufficiently-sized byte array.
* @param out - destination buffer
* @param instance - hash instance providing output length
* Oversized buffers are allowed; downstream code only promises to fill the first `outputLen` bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a caller-provided digest buffer.
* ```ts
* import { aoutput } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hash = sha256.create();
* aoutput(new Uint8Array(hash.outputLen), hash);
* ```
*/
function aoutput(out, instance) {
	abytes$1(out, void 0, "output");
	const min = instance.outputLen;
	if (!(out.length >= min)) throw new RangeError("\"output\" expected length >= " + min);
}
/**
* Zeroizes typed arrays in place. Warning: JS provides no guarantees.
* @param arrays - arrays to overwrite with zeros
* @example
* Zeroize sensitive buffers in place.
* ```ts
* clean(new Uint8Array([1, 2, 3]));
* ```
*/
function clean(...arrays) {
	for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
}
/**
* Creates a DataView for byte-level manipulation.
* @param arr - source typed array
* @returns DataView over the same buffer region.
* @example
* Create a DataView over an existing buffer.
* ```ts
* createView(new Uint8Array(4));
* ```
*/
function createView(arr) {
	return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
/**
* Rotate-right operation for uint32 values.
* @param word - source word
* @param shift - shift amount in bits
* @returns Rotated word.
* @example
* Rotate a 32-bit word to the right.
* ```ts
* rotr(0x12345678, 8);
* ```
*/
function rotr(word, shift) {
	return word << 32 - shift | word >>> shift;
}
const hasHexBuiltin = /* @__PURE__ */ (() => typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function")();
const hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
/**
* Convert byte array to hex string.
* Uses the built-in function when available and assumes it matches the tested
* fallback semantics.
* @param bytes - bytes to encode
* @returns Lowercase hexadecimal string.
* @throws On wrong argument types. {@link TypeError}
* @example
* Convert bytes to lowercase hexadecimal.
* ```ts
* bytesToHex(Uint8Array.from([0xca, 0xfe, 0x01, 0x23])); // 'cafe0123'
* ```
*/
function bytesToHex$1(bytes) {
	abytes$1(bytes);
	if (hasHexBuiltin) return bytes.toHex();
	let hex = "";
	for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
	return hex;
}
function asciiToBase16(ch) {
	return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - 55 : ch >= 97 && ch <= 102 ? ch - 87 : void 0;
}
/**
* Convert hex string to byte array. Uses built-in function, when available.
* @param hex - hexadecimal string to decode
* @returns Decoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Decode lowercase hexadecimal into bytes.
* ```ts
* hexToBytes('cafe0123'); // Uint8Array.from([0xca, 0xfe, 0x01, 0x23])
* ```
*/
function hexToBytes$1(hex) {
	if (typeof hex !== "string") throw new TypeError("hex string expected, got " + typeof hex);
	if (hasHexBuiltin) try {
		return Uint8Array.fromHex(hex);
	} catch (error) {
		if (error instanceof SyntaxError) throw new RangeError(error.message);
		throw error;
	}
	const hl = hex.length;
	const al = hl / 2;
	if (hl % 2) throw new RangeError("hex string expected, got unpadded hex of length " + hl);
	const array = new Uint8Array(al);
	for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
		const n1 = asciiToBase16(hex.charCodeAt(hi));
		const n2 = asciiToBase16(hex.charCodeAt(hi + 1));
		if (n1 === void 0 || n2 === void 0) {
			const char = hex[hi] + hex[hi + 1];
			throw new RangeError("hex string expected, got non-hex character \"" + char + "\" at index " + hi);
		}
		array[ai] = n1 * 16 + n2;
	}
	return array;
}
/**
* Copies several Uint8Arrays into one.
* @param arrays - arrays to concatenate
* @returns Concatenated byte array.
* @throws On wrong argument types. {@link TypeError}
* @example
* Concatenate multiple byte arrays.
* ```ts
* concatBytes(new Uint8Array([1]), new Uint8Array([2]));
* ```
*/
function concatBytes$1(...arrays) {
	let sum = 0;
	for (let i = 0; i < arrays.length; i++) {
		const a = arrays[i];
		abytes$1(a);
		sum += a.length;
	}
	const res = new Uint8Array(sum);
	for (let i = 0, pad = 0; i < arrays.length; i++) {
		const a = arrays[i];
		res.set(a, pad);
		pad += a.length;
	}
	return res;
}
/**
* Merges default options and passed options.
* @param defaults - base option object
* @param opts - user overrides
* @param title - label included in thrown override errors
* @returns Fresh merged option object with a null prototype.
* @throws On wrong argument types. {@link TypeError}
* @example
* Merge user overrides onto default options.
* ```ts
* checkOpts({ dkLen: 32 }, { asyncTick: 10 });
* ```
*/
function checkOpts(defaults, opts, title = "opts") {
	aopts(defaults, "defaults");
	if (opts !== void 0) aopts(opts, title);
	return Object.assign(Object.create(null), defaults, opts);
}
/**
* Creates a callable hash function from a stateful class constructor.
* @param hashCons - hash constructor or factory
* @param info - optional metadata such as DER OID
* @returns Frozen callable hash wrapper with `.create()`.
*   Wrapper construction eagerly calls `hashCons(undefined)` once to read
*   `outputLen` / `blockLen`, so constructor side effects happen at module
*   init time.
* @throws On wrong argument types. {@link TypeError}
* @example
* Wrap a stateful hash constructor into a callable helper.
* ```ts
* import { createHasher } from '@noble/hashes/utils.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const wrapped = createHasher(sha256.create, { oid: sha256.oid });
* wrapped(new Uint8Array([1]));
* ```
*/
function createHasher$1(hashCons, info = {}) {
	if (typeof hashCons !== "function") throw new TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
	info = checkOpts({}, info, "info");
	const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
	const tmp = hashCons(void 0);
	hashC.outputLen = tmp.outputLen;
	hashC.blockLen = tmp.blockLen;
	hashC.canXOF = tmp.canXOF;
	hashC.create = (opts) => hashCons(opts);
	Object.assign(hashC, info);
	return Object.freeze(hashC);
}
/**
* Cryptographically secure PRNG backed by `crypto.getRandomValues`.
* @param bytesLength - number of random bytes to generate
* @returns Random bytes.
* The platform `getRandomValues()` implementation still defines any
* single-call length cap, and this helper rejects oversize requests
* with a stable library `RangeError` instead of host-specific errors.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @throws If the current runtime does not provide `crypto.getRandomValues`. {@link Error}
* @example
* Generate a fresh random key or nonce.
* ```ts
* const key = randomBytes(16);
* ```
*/
function randomBytes$1(bytesLength = 32) {
	anumber$1(bytesLength, "bytesLength");
	const cr = typeof globalThis === "object" ? globalThis.crypto : null;
	if (typeof cr?.getRandomValues !== "function") throw new Error("crypto.getRandomValues must be defined");
	if (bytesLength > 65536) throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
	return cr.getRandomValues(new Uint8Array(bytesLength));
}
/**
* Creates OID metadata for NIST hashes with prefix `06 09 60 86 48 01 65 03 04 02`.
* @param suffix - final OID byte for the selected hash.
*   The helper accepts any byte even though only the documented NIST hash
*   suffixes are meaningful downstream.
* @returns Object containing the DER-encoded OID.
* @example
* Build OID metadata for a NIST hash.
* ```ts
* oidNist(0x01);
* ```
*/
const oidNist = (suffix) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	suffix
]) });

// node_modules/@noble/hashes/_md.js
/**
* Internal Merkle-Damgard hash utils.
* @module
*/
/**
* Shared 32-bit conditional boolean primitive reused by SHA-256, SHA-1, and MD5 `F`.
* Returns bits from `b` when `a` is set, otherwise from `c`.
* The XOR form is equivalent to MD5's `F(X,Y,Z) = XY v not(X)Z` because the masked terms never
* set the same bit.
* @param a - selector word
* @param b - word chosen when selector bit is set
* @param c - word chosen when selector bit is clear
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit choice primitive.
* ```ts
* Chi(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Chi(a, b, c) {
	return a & b ^ ~a & c;
}
/**
* Shared 32-bit majority primitive reused by SHA-256 and SHA-1.
* Returns bits shared by at least two inputs.
* @param a - first input word
* @param b - second input word
* @param c - third input word
* @returns Mixed 32-bit word.
* @example
* Combine three words with the shared 32-bit majority primitive.
* ```ts
* Maj(0xffffffff, 0x12345678, 0x87654321);
* ```
*/
function Maj(a, b, c) {
	return a & b ^ a & c ^ b & c;
}
/**
* Merkle-Damgard hash construction base class.
* Could be used to create MD5, RIPEMD, SHA1, SHA2.
* Accepts only byte-aligned `Uint8Array` input, even when the underlying spec describes bit
* strings with partial-byte tails.
* @param blockLen - internal block size in bytes
* @param outputLen - digest size in bytes
* @param padOffset - trailing length field size in bytes
* @param isLE - whether length and state words are encoded in little-endian
* @example
* Use a concrete subclass to get the shared Merkle-Damgard update/digest flow.
* ```ts
* import { _SHA1 } from '@noble/hashes/legacy.js';
* const hash = new _SHA1();
* hash.update(new Uint8Array([97, 98, 99]));
* hash.digest();
* ```
*/
var HashMD = class {
	blockLen;
	outputLen;
	canXOF = false;
	padOffset;
	isLE;
	buffer;
	view;
	finished = false;
	length = 0;
	pos = 0;
	destroyed = false;
	constructor(blockLen, outputLen, padOffset, isLE) {
		this.blockLen = blockLen;
		this.outputLen = outputLen;
		this.padOffset = padOffset;
		this.isLE = isLE;
		this.buffer = new Uint8Array(blockLen);
		this.view = createView(this.buffer);
	}
	update(data) {
		aexists(this);
		abytes$1(data);
		const { view, buffer, blockLen } = this;
		const len = data.length;
		let processed = false;
		for (let pos = 0; pos < len;) {
			const take = Math.min(blockLen - this.pos, len - pos);
			if (take === blockLen) {
				const dataView = createView(data);
				for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
				processed = true;
				continue;
			}
			buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
			this.pos += take;
			pos += take;
			if (this.pos === blockLen) {
				this.process(view, 0);
				this.pos = 0;
				processed = true;
			}
		}
		this.length += data.length;
		if (processed) this.roundClean();
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const { buffer, view, blockLen, isLE } = this;
		let { pos } = this;
		buffer[pos++] = 128;
		buffer.fill(0, pos);
		if (this.padOffset > blockLen - pos) {
			this.process(view, 0);
			buffer.fill(0);
		}
		setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
		this.process(view, 0);
		this.roundClean();
		const oview = out === buffer ? view : createView(out);
		const len = this.outputLen;
		const outLen = len / 4;
		const state = this.get();
		if (len % 4 || outLen > state.length) throw new Error("invalid outputLen");
		for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
	}
	digest() {
		const { buffer, outputLen } = this;
		this.digestInto(buffer);
		const res = buffer.slice(0, outputLen);
		this.destroy();
		return res;
	}
	_cloneIntoMeta(to) {
		const { buffer, length, finished, destroyed, pos } = this;
		to.destroyed = destroyed;
		to.finished = finished;
		to.length = length;
		to.pos = pos;
		if (pos) to.buffer.set(buffer);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
};
/**
* Initial SHA-2 state: fractional parts of square roots of first 16 primes 2..53.
* Check out `test/misc/sha2-gen-iv.js` for recomputation guide.
*/
/** Initial SHA256 state from RFC 6234 §6.1: the first 32 bits of the fractional parts of the
* square roots of the first eight prime numbers. Exported as a shared table; callers must treat
* it as read-only because constructors copy words from it by index. */
const SHA256_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
/** Initial SHA512 state from RFC 6234 §6.3: eight RFC 64-bit `H(0)` words stored as sixteen
* big-endian 32-bit halves. Derived from the fractional parts of the square roots of the first
* eight prime numbers. Exported as a shared table; callers must treat it as read-only because
* constructors copy halves from it by index. */
const SHA512_IV = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	4089235720,
	3144134277,
	2227873595,
	1013904242,
	4271175723,
	2773480762,
	1595750129,
	1359893119,
	2917565137,
	2600822924,
	725511199,
	528734635,
	4215389547,
	1541459225,
	327033209
]);

// node_modules/@noble/hashes/sha2.js
/**
* SHA2 hash function. A.k.a. sha256, sha384, sha512, sha512_224, sha512_256.
* SHA256 is the fastest hash implementable in JS, even faster than Blake3.
* Check out {@link https://www.rfc-editor.org/rfc/rfc4634 | RFC 4634} and
* {@link https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf | FIPS 180-4}.
* @module
*/
/**
* SHA-224 / SHA-256 round constants from RFC 6234 §5.1: the first 32 bits
* of the cube roots of the first 64 primes (2..311).
*/
const SHA256_K = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
/** Reusable SHA-224 / SHA-256 message schedule buffer `W_t` from RFC 6234 §6.2 step 1. */
const SHA256_W = /* @__PURE__ */ new Uint32Array(64);
/** Internal SHA-224 / SHA-256 compression engine from RFC 6234 §6.2. */
var SHA2_32B = class extends HashMD {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(outputLen, IV) {
		super(64, outputLen, 8, false);
		this.A = IV[0] | 0;
		this.B = IV[1] | 0;
		this.C = IV[2] | 0;
		this.D = IV[3] | 0;
		this.E = IV[4] | 0;
		this.F = IV[5] | 0;
		this.G = IV[6] | 0;
		this.H = IV[7] | 0;
	}
	get() {
		const { A, B, C, D, E, F, G, H } = this;
		return [
			A,
			B,
			C,
			D,
			E,
			F,
			G,
			H
		];
	}
	set(A, B, C, D, E, F, G, H) {
		this.A = A | 0;
		this.B = B | 0;
		this.C = C | 0;
		this.D = D | 0;
		this.E = E | 0;
		this.F = F | 0;
		this.G = G | 0;
		this.H = H | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, false);
		for (let i = 16; i < 64; i++) {
			const W15 = SHA256_W[i - 15];
			const W2 = SHA256_W[i - 2];
			const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
			const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
			SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
		}
		let { A, B, C, D, E, F, G, H } = this;
		for (let i = 0; i < 64; i++) {
			const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
			const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
			const T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
			H = G;
			G = F;
			F = E;
			E = D + T1 | 0;
			D = C;
			C = B;
			B = A;
			A = T1 + T2 | 0;
		}
		A = A + this.A | 0;
		B = B + this.B | 0;
		C = C + this.C | 0;
		D = D + this.D | 0;
		E = E + this.E | 0;
		F = F + this.F | 0;
		G = G + this.G | 0;
		H = H + this.H | 0;
		this.set(A, B, C, D, E, F, G, H);
	}
	roundClean() {
		clean(SHA256_W);
	}
	destroy() {
		this.destroyed = true;
		this.set(0, 0, 0, 0, 0, 0, 0, 0);
		clean(this.buffer);
	}
};
/** Internal SHA-256 hash class grounded in RFC 6234 §6.2. */
var _SHA256 = class extends SHA2_32B {
	constructor() {
		super(32, SHA256_IV);
	}
};
const K512 = /* @__PURE__ */ (() => split([
	"0x428a2f98d728ae22",
	"0x7137449123ef65cd",
	"0xb5c0fbcfec4d3b2f",
	"0xe9b5dba58189dbbc",
	"0x3956c25bf348b538",
	"0x59f111f1b605d019",
	"0x923f82a4af194f9b",
	"0xab1c5ed5da6d8118",
	"0xd807aa98a3030242",
	"0x12835b0145706fbe",
	"0x243185be4ee4b28c",
	"0x550c7dc3d5ffb4e2",
	"0x72be5d74f27b896f",
	"0x80deb1fe3b1696b1",
	"0x9bdc06a725c71235",
	"0xc19bf174cf692694",
	"0xe49b69c19ef14ad2",
	"0xefbe4786384f25e3",
	"0x0fc19dc68b8cd5b5",
	"0x240ca1cc77ac9c65",
	"0x2de92c6f592b0275",
	"0x4a7484aa6ea6e483",
	"0x5cb0a9dcbd41fbd4",
	"0x76f988da831153b5",
	"0x983e5152ee66dfab",
	"0xa831c66d2db43210",
	"0xb00327c898fb213f",
	"0xbf597fc7beef0ee4",
	"0xc6e00bf33da88fc2",
	"0xd5a79147930aa725",
	"0x06ca6351e003826f",
	"0x142929670a0e6e70",
	"0x27b70a8546d22ffc",
	"0x2e1b21385c26c926",
	"0x4d2c6dfc5ac42aed",
	"0x53380d139d95b3df",
	"0x650a73548baf63de",
	"0x766a0abb3c77b2a8",
	"0x81c2c92e47edaee6",
	"0x92722c851482353b",
	"0xa2bfe8a14cf10364",
	"0xa81a664bbc423001",
	"0xc24b8b70d0f89791",
	"0xc76c51a30654be30",
	"0xd192e819d6ef5218",
	"0xd69906245565a910",
	"0xf40e35855771202a",
	"0x106aa07032bbd1b8",
	"0x19a4c116b8d2d0c8",
	"0x1e376c085141ab53",
	"0x2748774cdf8eeb99",
	"0x34b0bcb5e19b48a8",
	"0x391c0cb3c5c95a63",
	"0x4ed8aa4ae3418acb",
	"0x5b9cca4f7763e373",
	"0x682e6ff3d6b2b8a3",
	"0x748f82ee5defb2fc",
	"0x78a5636f43172f60",
	"0x84c87814a1f0ab72",
	"0x8cc702081a6439ec",
	"0x90befffa23631e28",
	"0xa4506cebde82bde9",
	"0xbef9a3f7b2c67915",
	"0xc67178f2e372532b",
	"0xca273eceea26619c",
	"0xd186b8c721c0c207",
	"0xeada7dd6cde0eb1e",
	"0xf57d4f7fee6ed178",
	"0x06f067aa72176fba",
	"0x0a637dc5a2c898a6",
	"0x113f9804bef90dae",
	"0x1b710b35131c471b",
	"0x28db77f523047d84",
	"0x32caab7b40c72493",
	"0x3c9ebe0a15c9bebc",
	"0x431d67c49c100d4c",
	"0x4cc5d4becb3e42b6",
	"0x597f299cfc657e2a",
	"0x5fcb6fab3ad6faec",
	"0x6c44198c4a475817"
].map((n) => BigInt(n))))();
const SHA512_Kh = /* @__PURE__ */ (() => K512[0])();
const SHA512_Kl = /* @__PURE__ */ (() => K512[1])();
const SHA512_W_H = /* @__PURE__ */ new Uint32Array(80);
const SHA512_W_L = /* @__PURE__ */ new Uint32Array(80);
/** Internal SHA-384 / SHA-512 compression engine from RFC 6234 §6.4. */
var SHA2_64B = class extends HashMD {
	Ah = 0;
	Al = 0;
	Bh = 0;
	Bl = 0;
	Ch = 0;
	Cl = 0;
	Dh = 0;
	Dl = 0;
	Eh = 0;
	El = 0;
	Fh = 0;
	Fl = 0;
	Gh = 0;
	Gl = 0;
	Hh = 0;
	Hl = 0;
	constructor(outputLen, IV) {
		super(128, outputLen, 16, false);
		this.Ah = IV[0] | 0;
		this.Al = IV[1] | 0;
		this.Bh = IV[2] | 0;
		this.Bl = IV[3] | 0;
		this.Ch = IV[4] | 0;
		this.Cl = IV[5] | 0;
		this.Dh = IV[6] | 0;
		this.Dl = IV[7] | 0;
		this.Eh = IV[8] | 0;
		this.El = IV[9] | 0;
		this.Fh = IV[10] | 0;
		this.Fl = IV[11] | 0;
		this.Gh = IV[12] | 0;
		this.Gl = IV[13] | 0;
		this.Hh = IV[14] | 0;
		this.Hl = IV[15] | 0;
	}
	get() {
		const { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
		return [
			Ah,
			Al,
			Bh,
			Bl,
			Ch,
			Cl,
			Dh,
			Dl,
			Eh,
			El,
			Fh,
			Fl,
			Gh,
			Gl,
			Hh,
			Hl
		];
	}
	set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
		this.Ah = Ah | 0;
		this.Al = Al | 0;
		this.Bh = Bh | 0;
		this.Bl = Bl | 0;
		this.Ch = Ch | 0;
		this.Cl = Cl | 0;
		this.Dh = Dh | 0;
		this.Dl = Dl | 0;
		this.Eh = Eh | 0;
		this.El = El | 0;
		this.Fh = Fh | 0;
		this.Fl = Fl | 0;
		this.Gh = Gh | 0;
		this.Gl = Gl | 0;
		this.Hh = Hh | 0;
		this.Hl = Hl | 0;
	}
	_cloneInto(to) {
		(to ||= new this.constructor()).set(...this.get());
		return this._cloneIntoMeta(to);
	}
	process(view, offset) {
		for (let i = 0; i < 16; i++, offset += 4) {
			SHA512_W_H[i] = view.getUint32(offset);
			SHA512_W_L[i] = view.getUint32(offset += 4);
		}
		for (let i = 16; i < 80; i++) {
			const W15h = SHA512_W_H[i - 15] | 0;
			const W15l = SHA512_W_L[i - 15] | 0;
			const s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
			const s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
			const W2h = SHA512_W_H[i - 2] | 0;
			const W2l = SHA512_W_L[i - 2] | 0;
			const s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
			const s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
			const SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
			const SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
			SHA512_W_H[i] = SUMh | 0;
			SHA512_W_L[i] = SUMl | 0;
		}
		let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
		for (let i = 0; i < 80; i++) {
			const sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
			const sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
			const CHIh = Eh & Fh ^ ~Eh & Gh;
			const CHIl = El & Fl ^ ~El & Gl;
			const T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
			const T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
			const T1l = T1ll | 0;
			const sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
			const sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
			const MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
			const MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
			Hh = Gh | 0;
			Hl = Gl | 0;
			Gh = Fh | 0;
			Gl = Fl | 0;
			Fh = Eh | 0;
			Fl = El | 0;
			({h: Eh, l: El} = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
			Dh = Ch | 0;
			Dl = Cl | 0;
			Ch = Bh | 0;
			Cl = Bl | 0;
			Bh = Ah | 0;
			Bl = Al | 0;
			const All = add3L(T1l, sigma0l, MAJl);
			Ah = add3H(All, T1h, sigma0h, MAJh);
			Al = All | 0;
		}
		({h: Ah, l: Al} = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
		({h: Bh, l: Bl} = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
		({h: Ch, l: Cl} = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
		({h: Dh, l: Dl} = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
		({h: Eh, l: El} = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
		({h: Fh, l: Fl} = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
		({h: Gh, l: Gl} = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
		({h: Hh, l: Hl} = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
		this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
	}
	roundClean() {
		clean(SHA512_W_H, SHA512_W_L);
	}
	destroy() {
		this.destroyed = true;
		clean(this.buffer);
		this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}
};
/** Internal SHA-512 hash class grounded in RFC 6234 §6.3 and §6.4. */
var _SHA512 = class extends SHA2_64B {
	constructor() {
		super(64, SHA512_IV);
	}
};
/**
* SHA2-256 hash function from RFC 4634. In JS it's the fastest: even faster than Blake3. Some info:
*
* - Trying 2^128 hashes would get 50% chance of collision, using birthday attack.
* - BTC network is doing 2^70 hashes/sec (2^95 hashes/year) as per 2025.
* - Each sha256 hash is executing 2^18 bit operations.
* - Good 2024 ASICs can do 200Th/sec with 3500 watts of power, corresponding to 2^36 hashes/joule.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-256.
* ```ts
* sha256(new Uint8Array([97, 98, 99]));
* ```
*/
const sha256$1 = /* @__PURE__ */ createHasher$1(() => new _SHA256(), /* @__PURE__ */ oidNist(1));
/**
* SHA2-512 hash function from RFC 4634.
* @param msg - message bytes to hash
* @param opts - Reserved hash options.
* @returns Digest bytes.
* @example
* Hash a message with SHA2-512.
* ```ts
* sha512(new Uint8Array([97, 98, 99]));
* ```
*/
const sha512 = /* @__PURE__ */ createHasher$1(() => new _SHA512(), /* @__PURE__ */ oidNist(3));

// lib/published/bytes.ts
const encoder = new TextEncoder();
const HEX$1 = /^(?:[0-9a-f]{2})*$/;
const utf8 = (text) => encoder.encode(text);
/** @throws TypeError when the bytes are not UTF-8; a byte order mark stays, so that it is seen. */
function textOf$1(bytes) {
	return new TextDecoder("utf-8", {
		fatal: true,
		ignoreBOM: true
	}).decode(bytes);
}
const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
/** @throws Error when the text is not lower-case hex. */
function bytesOf(hex) {
	if (!HEX$1.test(hex)) throw new Error("not lower-case hex");
	return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}
function join$1(...parts) {
	const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		joined.set(part, at);
		at += part.length;
	}
	return joined;
}
const sha256 = (...parts) => Uint8Array.from(sha256$1(parts.length === 1 ? parts[0] : join$1(...parts)));
/** The first 16 digits of the digest name a key. */
const keyIdOf = (publicKey) => hexOf(sha256(bytesOf(publicKey))).slice(0, 16);

// features/draw/tool/files.ts
/** The published files, by the names under which they are kept. */
const FILES = {
	seal: "seal.json",
	signature: "signature.json",
	roster: "roster.jsonl",
	entries: "entries.jsonl",
	randomness: "randomness.json",
	result: "result.jsonl",
	keys: "keys.json",
	history: "history.jsonl",
	struck: "struck.jsonl"
};
const NAMES = Object.keys(FILES);
/** Without these there is nothing to check. */
const REQUIRED = [
	"seal",
	"signature",
	"roster"
];
/** All draws of a city have these in common; they stand above the folder of each draw. */
const OF_CITY = ["keys", "history"];
/** Why the files could not be read: a code and what it is about. */
var Unreadable = class extends Error {
	constructor(code, about) {
		super(code);
		this.code = code;
		this.about = about;
	}
};
const MEGABYTE = 1048576;
const LARGEST_DOCUMENT = 4 * MEGABYTE;
const LARGEST_LIST = 1024 * MEGABYTE;
/** No honest file is larger. */
const largest = (name) => FILES[name].endsWith("l") ? LARGEST_LIST : LARGEST_DOCUMENT;
const SPACES = /* @__PURE__ */ new Set([
	9,
	10,
	13,
	32
]);
const LESS_THAN = 60;
/** A server that does not know a file often answers with a page for people. */
function requireNoWebPage(bytes, where) {
	if (bytes.find((byte) => !SPACES.has(byte)) === LESS_THAN) throw new Unreadable("web-page", where);
	return bytes;
}
/** Puts together what was found. */
function publishedOf(found) {
	const { seal, signature, roster, ...others } = found;
	const missing = REQUIRED.find((name) => !found[name]);
	if (!seal || !signature || !roster) throw new Unreadable("file-missing", FILES[missing]);
	return {
		seal,
		signature,
		roster,
		...others
	};
}

// features/draw/tool/address.ts
/** Nothing heard for so long: nobody is there. */
const SILENCE_MILLISECONDS = 3e4;
const PAGE = /^(.*?)\/(?:api\/)?draws\/(\d+)(?:\/.*)?$/;
/** Before the result a server refuses its files by one of these. */
const NOT_THERE = [
	404,
	409,
	410,
	425
];
const isAddress = (text) => /^https?:\/\//i.test(text);
/** Reads the files of a draw from its public page, from any of its files, or from wherever they are kept by their names. */
async function readAddress(address, silence = Number(process.env.VERIFY_DRAW_SILENCE ?? SILENCE_MILLISECONDS)) {
	const base = baseOf(address);
	const found = {};
	for (const name of NAMES) {
		const bytes = await readOne$1(addressOf(base, name), name, silence);
		if (bytes) found[name] = bytes;
	}
	return publishedOf(found);
}
function baseOf(address) {
	if (!URL.canParse(address)) throw new Unreadable("no-connection", address);
	const url = new URL(address);
	url.search = "";
	url.hash = "";
	const page = PAGE.exec(url.pathname);
	if (page) {
		const city = new URL(`${page[1]}/api/draws/`, url);
		return {
			city,
			draw: new URL(`${page[2]}/`, city)
		};
	}
	const draw = new URL(url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`, url);
	return {
		draw,
		city: draw
	};
}
const addressOf = ({ draw, city }, name) => new URL(FILES[name], OF_CITY.includes(name) ? city : draw);
async function readOne$1(url, name, silence) {
	const stop = new AbortController();
	const watch = setTimeout(() => stop.abort(), silence);
	try {
		const response = await fetch(url, { signal: stop.signal });
		if (new URL(response.url).host !== url.host) throw new Unreadable("elsewhere", response.url);
		if (NOT_THERE.includes(response.status) && !REQUIRED.includes(name)) {
			await response.body?.cancel();
			return;
		}
		if (!response.ok || !response.body) throw new Unreadable("answered", `${response.status} ${url.href}`);
		return requireNoWebPage(await all(response.body, url, name, () => watch.refresh()), url.href);
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		throw new Unreadable(stop.signal.aborted ? "time-out" : "no-connection", url.href);
	} finally {
		clearTimeout(watch);
	}
}
async function all(body, url, name, heard) {
	const parts = [];
	let length = 0;
	const reader = body.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		heard();
		length += part.value.length;
		if (length > largest(name)) {
			await reader.cancel();
			throw new Unreadable("too-large", url.href);
		}
		parts.push(part.value);
	}
	return join$1(...parts);
}

// features/draw/tool/arguments.ts
/** Why the tool was not asked as it can be asked: a code and what it is about. */
var WrongUsage = class extends Error {
	constructor(code, about, language) {
		super(code);
		this.code = code;
		this.about = about;
		this.language = language;
	}
};
const HEX = /^[0-9a-f]{64}$/;
/** @throws WrongUsage */
function askedBy(given, environment) {
	const asked = {
		from: "",
		language: languageOf(environment),
		asJson: false,
		isMany: false
	};
	const rest = [...given];
	const refuse = (code, about = "") => new WrongUsage(code, about, asked.language);
	const valueOf = (option) => {
		const value = rest.shift();
		if (value === void 0 || value.startsWith("--")) throw refuse("no-value", option);
		return value;
	};
	const hexOf = (option) => {
		const value = valueOf(option);
		const hex = value.replace(/\s/g, "").toLowerCase();
		if (!HEX.test(hex)) throw refuse("not-hex", `${option} ${value}`);
		return hex;
	};
	for (let next = rest.shift(); next !== void 0; next = rest.shift()) switch (next) {
		case "--lang": {
			const language = valueOf(next);
			if (language !== "zh" && language !== "en") throw refuse("unknown-language", language);
			asked.language = language;
			break;
		}
		case "--key":
			asked.key = hexOf(next);
			break;
		case "--seal":
			asked.seal = hexOf(next);
			break;
		case "--earlier":
			asked.earlier = valueOf(next);
			break;
		case "--json":
			asked.asJson = true;
			break;
		case "--lines":
			asked.isMany = true;
			break;
		case "--help":
		case "-h": throw refuse("help");
		default:
			if (next.startsWith("-")) throw refuse("unknown-option", next);
			if (asked.from) throw refuse("two-draws", next);
			asked.from = next;
	}
	if (!asked.from) throw refuse("no-draw");
	return asked;
}
function languageOf({ LC_ALL, LC_MESSAGES, LANG }) {
	return ([
		LC_ALL,
		LC_MESSAGES,
		LANG
	].find((each) => each) ?? "").startsWith("zh") ? "zh" : "en";
}

// features/draw/tool/folder.ts
/** @throws Unreadable */
async function readFolder(folder) {
	const found = await stat(folder).catch(() => void 0);
	if (!found) throw new Unreadable("no-such-folder", folder);
	if (!found.isDirectory()) throw new Unreadable("not-a-folder", folder);
	const entries = await Promise.all(NAMES.map(async (name) => [name, await readOne(folder, name)]));
	return publishedOf(Object.fromEntries(entries.filter(([, bytes]) => bytes)));
}
async function readOne(folder, name) {
	const path = join(folder, FILES[name]);
	const found = await stat(path).catch(() => void 0);
	if (!found) return;
	if (found.size > largest(name)) throw new Unreadable("too-large", path);
	const bytes = await readFile(path).catch(() => {
		throw new Unreadable("file-unreadable", path);
	});
	return requireNoWebPage(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), path);
}

// lib/published/canonical.ts
/** A published file that is not as the protocol says. */
var MalformedFile = class extends Error {
	/** @param line from 1; 0 for the whole file */
	constructor(reason, line = 0) {
		super(reason);
		this.reason = reason;
		this.line = line;
	}
};
const LONGEST_TEXT = 1e3;
/** A letter above the space: the protocols call a text without one blank. */
const VISIBLE = /[\u0021-\uffff]/;
const SECONDS = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
/** Reads JSON that must be, byte for byte, its own canonical form (RFC 8785). */
function readCanonical(file) {
	const text = typeof file === "string" ? file : decoded(file);
	const value = parsed(text);
	require(canonical(value) === text, "not-canonical");
	return value;
}
function decoded(file) {
	try {
		return textOf$1(file);
	} catch {
		throw new MalformedFile("not-utf8");
	}
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new MalformedFile("not-json");
	}
}
/** Reads each line of a file; an empty file has none. */
function readLines(file, read) {
	const text = decoded(file);
	if (text === "") return [];
	const lines = text.split("\n");
	require(lines.pop() === "", "no-line-feed", lines.length + 1);
	return lines.map((line, i) => {
		try {
			return read(readCanonical(line));
		} catch (error) {
			throw error instanceof MalformedFile ? new MalformedFile(error.reason, i + 1) : error;
		}
	});
}
/** The canonical form; numbers are integers only, as everywhere in the protocols. */
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, member]) => `${canonical(name)}:${canonical(member)}`).join(",")}}`;
	require(typeof value !== "number" || Number.isSafeInteger(value), "out-of-range");
	require(typeof value !== "string" || !/\p{Surrogate}/u.test(value), "not-canonical");
	return JSON.stringify(value);
}
function require(condition, reason, line = 0) {
	if (!condition) throw new MalformedFile(reason, line);
}
/** An object that has these members and no others. */
function members(value, ...names) {
	require(typeof value === "object" && value !== null && !Array.isArray(value), "other-form");
	const own = Object.keys(value);
	require(own.length === names.length && names.every((name) => own.includes(name)), "other-members");
	return value;
}
function list(value) {
	require(Array.isArray(value), "other-form");
	return value;
}
function integer(value, from, to = Number.MAX_SAFE_INTEGER) {
	require(typeof value === "number", "other-form");
	require(value >= from && value <= to, "out-of-range");
	return value;
}
function matching(value, form) {
	require(typeof value === "string" && form.test(value), "other-form");
	return value;
}
function words(value) {
	const text = matching(value, VISIBLE);
	require(text.length <= LONGEST_TEXT, "out-of-range");
	return text;
}
const orNull = (value, read) => value === null ? null : read(value);
/** A time of a published file: UTC, whole seconds, not before 1970. */
function time(value) {
	const text = matching(value, SECONDS);
	const milliseconds = Date.parse(text);
	require(milliseconds >= 0 && new Date(milliseconds).toISOString() === text.replace("Z", ".000Z"), "out-of-range");
	return text;
}
const secondsOf = (text) => Date.parse(text) / 1e3;
const timeOf = (seconds) => (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().replace(".000Z", "Z");

// features/draw/protocol/seal.ts
const HASH = /^[0-9a-f]{64}$/;
const KEY_ID = /^[0-9a-f]{16}$/;
const SIGNATURE = /^[0-9a-f]{128}$/;
const HIGHEST_TIER = 1e3;
const HIGHEST_COUNT = 2 ** 31 - 1;
const HIGHEST_ROUND = 10 ** 12;
const THROWS = 20;
const MOST_DIGITS = 100;
const QUICKNET_GENESIS_SECONDS = 1692803367;
const QUICKNET_PERIOD_SECONDS = 3;
/** @throws MalformedFile when the file is not as section 3 of the protocol says */
function parseSeal(file) {
	const seal = members(readCanonical(file), ...[
		"protocol",
		"drawNumber",
		"offering",
		"rosterSize",
		"rosterRoot",
		"units",
		"rules",
		"earliest",
		"sources"
	]);
	require(seal.protocol === "anju-draw-1", "other-form");
	const earliest = time(seal.earliest);
	return {
		drawNumber: integer(seal.drawNumber, 1),
		offering: words(seal.offering),
		rosterSize: integer(seal.rosterSize, 1, HIGHEST_COUNT),
		rosterRoot: matching(seal.rosterRoot, HASH),
		called: calledOf(list(seal.units)),
		rules: list(seal.rules).map(words),
		earliest,
		...sourcesOf(list(seal.sources), earliest)
	};
}
/** @throws MalformedFile when the file is not as section 4 of the protocol says */
function parseSignature(file) {
	const { algorithm, keyId, signature } = members(readCanonical(file), "algorithm", "keyId", "signature");
	require(algorithm === "Ed25519", "other-form");
	return {
		keyId: matching(keyId, KEY_ID),
		signature: matching(signature, SIGNATURE)
	};
}
/** What stands behind that name in the rules. */
const rulesNamed = ({ rules }, name) => rules.filter((rule) => rule.startsWith(name)).map((rule) => rule.slice(name.length));
function calledOf(units) {
	let before = 0;
	let called = 0;
	for (const each of units) {
		const { tier, count } = members(each, "tier", "count");
		const next = integer(tier, 1, HIGHEST_TIER);
		require(next > before, "not-ascending");
		before = next;
		called += integer(count, 0, HIGHEST_COUNT);
	}
	return integer(called, 1, HIGHEST_COUNT);
}
function sourcesOf(values, earliest) {
	require(values.length > 0, "empty");
	require(new Set(values.map(canonical)).size === values.length, "stands-twice");
	const sources = values.map(sourceOf);
	const known = sources.flatMap((source) => source.kind === "dice" ? [] : [secondsOf(source.knownAt)]);
	const hasDice = sources.some(({ kind }) => kind === "dice");
	const from = secondsOf(earliest) + (hasDice ? 1 : 0);
	require(known.every((seconds) => seconds >= from), "too-early");
	return hasDice && known.length > 0 ? {
		sources,
		diceCloseAt: timeOf(Math.min(...known))
	} : { sources };
}
function sourceOf(value) {
	const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : void 0;
	if (kind === "drand-quicknet") return drand(value);
	if (kind === "public-number") {
		const source = members(value, "kind", "publication", "issue", "form", "digits", "publishedAt");
		return {
			kind,
			publication: words(source.publication),
			issue: words(source.issue),
			form: words(source.form),
			digits: integer(source.digits, 1, MOST_DIGITS),
			knownAt: time(source.publishedAt)
		};
	}
	require(kind === "dice", "other-form");
	return {
		kind,
		digits: integer(members(value, "kind", "throws").throws, THROWS, THROWS)
	};
}
function drand(value) {
	const round = integer(members(value, "kind", "round").round, 1, HIGHEST_ROUND);
	const madeAt = QUICKNET_GENESIS_SECONDS + QUICKNET_PERIOD_SECONDS * (round - 1);
	return {
		kind: "drand-quicknet",
		round,
		knownAt: timeOf(madeAt)
	};
}

// node_modules/@noble/curves/utils.js
/**
* Hex, bytes and number utilities.
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
/**
* Validates that a value is an array, optionally validating each element.
* @param item - Value to validate.
* @param title - Label included in thrown errors.
* @param inner - Optional per-element validator, called with the element and its label.
* @returns The validated array.
* @example
* Validate an array of points before batch processing.
*
* ```ts
* aarray([1n, 2n], 'scalars');
* ```
*/
function aarray(item, title, inner = () => {}) {
	if (!Array.isArray(item)) throw new TypeError(`"${title}" expected array, got type=${typeof item}`);
	for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
	return item;
}
/**
* Validates that a value is a byte array.
* @param value - Value to validate.
* @param length - Optional exact byte length.
* @param title - Optional field name.
* @returns Original byte array.
* @example
* Reject non-byte input before passing data into curve code.
*
* ```ts
* abytes(new Uint8Array(1));
* ```
*/
const abytes = (value, length, title) => abytes$1(value, length, title);
/**
* Validates that a value is a non-negative safe integer.
* @param n - Value to validate.
* @param title - Optional field name.
* @returns The validated number.
* @example
* Validate a numeric length before allocating buffers.
*
* ```ts
* anumber(1);
* ```
*/
const anumber = anumber$1;
/**
* Asserts something is a plain object-ish value, not null or array.
* @param value - Value to validate.
* @param title - Label included in thrown errors.
* @returns The validated object.
* @throws On wrong argument types. {@link TypeError}
* @example
* Validate an options object before checking fields.
*
* ```ts
* aobject({ flag: true });
* ```
*/
function aobject(value, title = "object") {
	if (value === null || typeof value !== "object" || Array.isArray(value)) throw new TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
	return value;
}
/**
* Asserts something is a function.
* @param value - Value to validate.
* @param title - Label included in thrown errors.
* @returns The validated function.
* @throws On wrong argument types. {@link TypeError}
* @example
* Validate a required method before calling it.
*
* ```ts
* afunction(() => true, 'predicate');
* ```
*/
function afunction(value, title) {
	if (typeof value !== "function") throw new TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
	return value;
}
/**
* Encodes bytes as lowercase hex.
* @param bytes - Bytes to encode.
* @returns Lowercase hex string.
* @example
* Serialize bytes as hex for logging or fixtures.
*
* ```ts
* bytesToHex(Uint8Array.of(1, 2, 3));
* ```
*/
const bytesToHex = bytesToHex$1;
/**
* Concatenates byte arrays.
* @param arrays - Byte arrays to join.
* @returns Concatenated bytes.
* @example
* Join domain-separated chunks into one buffer.
*
* ```ts
* concatBytes(Uint8Array.of(1), Uint8Array.of(2));
* ```
*/
const concatBytes = (...arrays) => concatBytes$1(...arrays);
/**
* Decodes lowercase or uppercase hex into bytes.
* @param hex - Hex string to decode.
* @returns Decoded bytes.
* @example
* Parse fixture hex into bytes before hashing.
*
* ```ts
* hexToBytes('0102');
* ```
*/
const hexToBytes = (hex) => hexToBytes$1(hex);
/**
* Checks whether a value is a Uint8Array.
* @param a - Value to inspect.
* @returns `true` when `a` is a Uint8Array.
* @example
* Branch on byte input before decoding it.
*
* ```ts
* isBytes(new Uint8Array(1));
* ```
*/
const isBytes = isBytes$1;
/**
* Reads random bytes from the platform CSPRNG.
* @param bytesLength - Number of random bytes to read.
* @returns Fresh random bytes.
* @example
* Generate a random seed for a keypair.
*
* ```ts
* randomBytes(2);
* ```
*/
const randomBytes = (bytesLength) => randomBytes$1(bytesLength);
const _0n$8 = /* @__PURE__ */ BigInt(0);
const _1n$9 = /* @__PURE__ */ BigInt(1);
const atitle = (title) => title ? `"${title}" ` : "";
/**
* Validates that a flag is boolean.
* @param value - Value to validate.
* @param title - Optional field name.
* @returns Original value.
* @throws On wrong argument types. {@link TypeError}
* @example
* Reject non-boolean option flags early.
*
* ```ts
* abool(true);
* ```
*/
function abool(value, title = "") {
	if (typeof value !== "boolean") throw new TypeError(atitle(title) + "expected boolean, got type=" + typeof value);
	return value;
}
/**
* Validates that a value is a non-negative bigint or safe integer.
* @param n - Value to validate.
* @returns The same validated value.
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate one integer-like value before serializing it.
*
* ```ts
* abignumber(1n);
* ```
*/
function abignumber(n) {
	if (typeof n === "bigint") {
		if (!isPosBig(n)) throw new RangeError("positive bigint expected, got " + n);
	} else anumber(n);
	return n;
}
/**
* Validates that a value is a safe integer.
* @param value - Integer to validate.
* @param title - Optional field name.
* @throws On wrong argument types. {@link TypeError}
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Validate a window size before scalar arithmetic uses it.
*
* ```ts
* asafenumber(1);
* ```
*/
function asafenumber(value, title = "") {
	if (typeof value !== "number") {
		const prefix = title && `"${title}" `;
		throw new TypeError(prefix + "expected number, got type=" + typeof value);
	}
	if (!Number.isSafeInteger(value)) {
		const prefix = title && `"${title}" `;
		throw new RangeError(prefix + "expected safe integer, got " + value);
	}
}
/**
* Parses a big-endian hex string into bigint.
* Accepts odd-length hex through the native `BigInt('0x' + hex)` parser and currently surfaces the
* same native `SyntaxError` for malformed hex instead of wrapping it in a library-specific error.
* @param hex - Hex string without `0x`.
* @returns Parsed bigint value.
* @throws On wrong argument types. {@link TypeError}
* @example
* Parse a scalar from fixture hex.
*
* ```ts
* hexToNumber('ff');
* ```
*/
function hexToNumber(hex) {
	if (typeof hex !== "string") throw new TypeError("hex string expected, got " + typeof hex);
	return hex === "" ? _0n$8 : BigInt("0x" + hex);
}
/**
* Parses big-endian bytes into bigint.
* @param bytes - Bytes in big-endian order.
* @returns Parsed bigint value.
* @throws On wrong argument types. {@link TypeError}
* @example
* Read a scalar encoded in network byte order.
*
* ```ts
* bytesToNumberBE(Uint8Array.of(1, 0));
* ```
*/
function bytesToNumberBE(bytes) {
	return hexToNumber(bytesToHex$1(bytes));
}
/**
* Parses little-endian bytes into bigint.
* @param bytes - Bytes in little-endian order.
* @returns Parsed bigint value.
* @throws On wrong argument types. {@link TypeError}
* @example
* Read a scalar encoded in little-endian form.
*
* ```ts
* bytesToNumberLE(Uint8Array.of(1, 0));
* ```
*/
function bytesToNumberLE(bytes) {
	return hexToNumber(bytesToHex$1(copyBytes(abytes$1(bytes)).reverse()));
}
/**
* Encodes a bigint into fixed-length big-endian bytes.
* @param n - Number to encode.
* @param len - Output length in bytes. Must be greater than zero.
* @returns Big-endian byte array.
* @throws On wrong argument ranges or values. {@link RangeError}
* @throws If a documented runtime validation or state check fails. {@link Error}
* @example
* Serialize a scalar into a 32-byte field element.
*
* ```ts
* numberToBytesBE(255n, 2);
* ```
*/
function numberToBytesBE(n, len) {
	anumber$1(len);
	if (len === 0) throw new Error("zero output length is invalid");
	n = abignumber(n);
	const expectedLen = len * 2;
	const hex = n.toString(16);
	if (hex.length > expectedLen) throw new RangeError("number is too large");
	return hexToBytes$1(hex.padStart(expectedLen, "0"));
}
/**
* Encodes a bigint into fixed-length little-endian bytes.
* @param n - Number to encode.
* @param len - Output length in bytes.
* @returns Little-endian byte array.
* @throws On wrong argument ranges or values. {@link RangeError}
* @throws If a documented runtime validation or state check fails. {@link Error}
* @example
* Serialize a scalar for little-endian protocols.
*
* ```ts
* numberToBytesLE(255n, 2);
* ```
*/
function numberToBytesLE(n, len) {
	return numberToBytesBE(n, len).reverse();
}
/**
* Copies Uint8Array. We can't use u8a.slice(), because u8a can be Buffer,
* and Buffer#slice creates mutable copy. Never use Buffers!
* @param bytes - Bytes to copy.
* @returns Detached copy.
* @example
* Make an isolated copy before mutating serialized bytes.
*
* ```ts
* copyBytes(Uint8Array.of(1, 2, 3));
* ```
*/
function copyBytes(bytes) {
	return Uint8Array.from(abytes(bytes));
}
/**
* Decodes 7-bit ASCII string to Uint8Array, throws on non-ascii symbols
* Should be safe to use for things expected to be ASCII.
* Returns exact same result as `TextEncoder` for ASCII or throws.
* @param ascii - ASCII input text.
* @returns Encoded bytes.
* @throws On wrong argument types. {@link TypeError}
* @example
* Encode an ASCII domain-separation tag.
*
* ```ts
* asciiToBytes('ABC');
* ```
*/
function asciiToBytes(ascii) {
	if (typeof ascii !== "string") throw new TypeError("ascii string expected, got " + typeof ascii);
	return Uint8Array.from(ascii, (c, i) => {
		const charCode = c.charCodeAt(0);
		if (c.length !== 1 || charCode > 127) throw new RangeError(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
		return charCode;
	});
}
/**
* Checks whether n is non-negative bigint. Historical name.
* @param n - candidate value
* @returns `true` when the value is bigint and 0 or larger
* @example
* Check a candidate scalar before range validation.
*
* ```ts
* isPosBig(2n);
* ```
*/
function isPosBig(n) {
	return typeof n === "bigint" && _0n$8 <= n;
}
/**
* Checks whether a bigint lies inside a half-open range.
* @param n - Candidate value.
* @param min - Inclusive lower bound.
* @param max - Exclusive upper bound.
* @returns `true` when the value is inside the range.
* @example
* Check whether a candidate scalar fits the field order.
*
* ```ts
* inRange(2n, 1n, 3n);
* ```
*/
function inRange(n, min, max) {
	return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
}
/**
* Asserts `min <= n < max`. NOTE: upper bound is exclusive.
* @param title - Value label for error messages.
* @param n - Candidate value.
* @param min - Inclusive lower bound.
* @param max - Exclusive upper bound.
* Wrong-type inputs are not separated from out-of-range values here: they still flow through the
* shared `RangeError` path because this is only a throwing wrapper around `inRange(...)`.
* @throws On wrong argument ranges or values. {@link RangeError}
* @example
* Assert that a bigint stays within one half-open range.
*
* ```ts
* aInRange('x', 2n, 1n, 256n);
* ```
*/
function aInRange(title, n, min, max) {
	if (!inRange(n, min, max)) throw new RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
}
/**
* Calculates amount of bits in a bigint.
* Same as `n.toString(2).length`
* TODO: merge with nLength in modular
* @param n - Value to inspect.
* @returns Bit length.
* @throws If the value is negative. {@link Error}
* @example
* Measure the bit length of a scalar before serialization.
*
* ```ts
* bitLen(8n);
* ```
*/
function bitLen(n) {
	if (n < _0n$8) throw new Error("expected non-negative bigint, got " + n);
	return n === _0n$8 ? 0 : n.toString(2).length;
}
/**
* Gets single bit at position.
* NOTE: first bit position is 0 (same as arrays)
* Same as `!!+Array.from(n.toString(2)).reverse()[pos]`
* @param n - Source value.
* @param pos - Bit position. Negative positions are passed through to raw
*   bigint shift semantics; because the mask is built as `1n << pos`,
*   they currently collapse to `0n` and make the helper a no-op.
* @returns Bit as bigint.
* @example
* Gets single bit at position.
*
* ```ts
* bitGet(5n, 0);
* ```
*/
function bitGet(n, pos) {
	if (typeof n !== "bigint") throw new TypeError("\"n\" expected bigint, got type=" + typeof n);
	asafenumber(pos, "pos");
	return n >> BigInt(pos) & _1n$9;
}
/**
* Calculate mask for N bits. Not using ** operator with bigints because of old engines.
* Same as BigInt(`0b${Array(i).fill('1').join('')}`)
* @param n - Number of bits. Negative widths are currently passed through to raw bigint shift
*   semantics and therefore produce `-1n`.
* @returns Bitmask value.
* @example
* Calculate mask for N bits.
*
* ```ts
* bitMask(4);
* ```
*/
const bitMask = (n) => {
	asafenumber(n, "n");
	return (_1n$9 << BigInt(n)) - _1n$9;
};
/**
* Validates declared required and optional field types on a plain object.
* Extra keys are intentionally ignored because many callers validate only the subset they use from
* richer option bags or runtime objects.
* This walks field schemas and formats detailed errors, so avoid it on hot paths; use direct
* one-line guards such as `aobject()`, `afunction()`, `abool()`, or `asafenumber()` instead.
* @param object - Object to validate.
* @param fields - Required field types.
* @param optFields - Optional field types.
* @param title - Object label included in thrown errors.
* @throws On wrong argument types. {@link TypeError}
* @example
* Check user options before building a curve helper.
*
* ```ts
* validateObject({ flag: true }, { flag: 'boolean' });
* ```
*/
function validateObject(object, fields = {}, optFields = {}, title = "object") {
	aobject(object, title);
	aobject(fields, "fields");
	aobject(optFields, "optFields");
	function checkField(fieldName, expectedType, isOpt) {
		const label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
		const val = object[fieldName];
		if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) throw new TypeError(`${label} is invalid: expected own property`);
		if (isOpt && val === void 0) return;
		const current = typeof val;
		if (current !== expectedType || val === null) throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
	}
	const iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
	iter(fields, false);
	iter(optFields, true);
}
/**
* Throws not implemented error.
* @returns Never returns.
* @throws If the unfinished code path is reached. {@link Error}
* @example
* Surface the placeholder error from an unfinished code path.
*
* ```ts
* try {
*   notImplemented();
* } catch {}
* ```
*/
const notImplemented = () => {
	throw new Error("not implemented");
};

// node_modules/@noble/curves/abstract/modular.js
/**
* Utils for modular division and fields.
* Field over 11 is a finite (Galois) field is integer number operations `mod 11`.
* There is no division: it is replaced by modular multiplicative inverse.
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _0n$7 = /* @__PURE__ */ BigInt(0);
const _1n$8 = /* @__PURE__ */ BigInt(1);
const _2n$7 = /* @__PURE__ */ BigInt(2);
const _3n$5 = /* @__PURE__ */ BigInt(3);
const _4n$5 = /* @__PURE__ */ BigInt(4);
const _5n$1 = /* @__PURE__ */ BigInt(5);
const _7n = /* @__PURE__ */ BigInt(7);
const _8n$2 = /* @__PURE__ */ BigInt(8);
const _9n = /* @__PURE__ */ BigInt(9);
const _15n = /* @__PURE__ */ BigInt(15);
const _16n = /* @__PURE__ */ BigInt(16);
const POW_WINDOWED_MIN = /* @__PURE__ */ BigInt("0x10000000000000000");
/**
* @param a - Dividend value.
* @param b - Positive modulus.
* @returns Reduced value in `[0, b)` only when `b` is positive.
* @throws If the modulus is not positive. {@link Error}
* @example
* Normalize a bigint into one field residue.
*
* ```ts
* mod(-1n, 5n);
* ```
*/
function mod(a, b) {
	if (b <= _0n$7) throw new Error("mod: expected positive modulus, got " + b);
	const result = a % b;
	return result >= _0n$7 ? result : b + result;
}
/**
* Efficiently raise num to a power with modular reduction.
* Unsafe in some contexts: uses ladder, so can expose bigint bits.
* Low-level helper: callers that need canonical residues must pass a valid `num` for the chosen
* modulus instead of relying on the `power===0/1` fast paths to normalize it.
* @param num - Base value.
* @param power - Exponent value.
* @param modulo - Reduction modulus.
* @returns Modular exponentiation result.
* @throws If the modulus or exponent is invalid. {@link Error}
* @example
* Raise one bigint to a modular power.
*
* ```ts
* pow(2n, 6n, 11n) // 64n % 11n == 9n
* ```
*/
function pow(num, power, modulo) {
	if (modulo <= _1n$8) throw new Error("pow: expected modulus > 1, got " + modulo);
	if (typeof power !== "bigint") throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
	if (power < _0n$7) throw new Error("invalid exponent, negatives unsupported");
	if (power === _0n$7) return _1n$8;
	if (power === _1n$8) return num;
	let d = num % modulo;
	if (d < _0n$7) d += modulo;
	if (power < POW_WINDOWED_MIN) {
		let p = _1n$8;
		while (power > _0n$7) {
			if (power & _1n$8) p = p * d % modulo;
			d = d * d % modulo;
			power >>= _1n$8;
		}
		return p;
	}
	const digits = [];
	while (power > _0n$7) {
		digits.push(Number(power & _15n));
		power >>= _4n$5;
	}
	const table = new Array(16);
	table[0] = _1n$8;
	table[1] = d;
	for (let i = 2; i < 16; i++) table[i] = table[i - 1] * d % modulo;
	let p = table[digits[digits.length - 1]];
	for (let w = digits.length - 2; w >= 0; w--) {
		p = p * p % modulo;
		p = p * p % modulo;
		p = p * p % modulo;
		p = p * p % modulo;
		const digit = digits[w];
		if (digit !== 0) p = p * table[digit] % modulo;
	}
	return p;
}
/**
* Does `x^(2^power)` mod p. `pow2(30, 4)` == `30^(2^4)`.
* Low-level helper: callers that need canonical residues must pass a valid `x` for the chosen
* modulus; the `power===0` fast path intentionally returns the input unchanged.
* @param x - Base value.
* @param power - Number of squarings.
* @param modulo - Reduction modulus.
* @returns Repeated-squaring result.
* @throws If the exponent is negative. {@link Error}
* @example
* Apply repeated squaring inside one field.
*
* ```ts
* pow2(3n, 2n, 11n);
* ```
*/
function pow2(x, power, modulo) {
	if (modulo <= _1n$8) throw new Error("pow2: expected modulus > 1, got " + modulo);
	if (power < _0n$7) throw new Error("pow2: expected non-negative exponent, got " + power);
	let res = x;
	while (power-- > _0n$7) {
		res *= res;
		res %= modulo;
	}
	return res;
}
/**
* Inverses number over modulo.
* Implemented using the {@link https://brilliant.org/wiki/extended-euclidean-algorithm/ | extended Euclidean algorithm}.
* @param number - Value to invert.
* @param modulo - Modulus greater than 1.
* @returns Multiplicative inverse.
* @throws If the modulus is invalid or the inverse does not exist. {@link Error}
* @example
* Compute one modular inverse with the extended Euclidean algorithm.
*
* ```ts
* invert(3n, 11n);
* ```
*/
function invert(number, modulo) {
	if (number === _0n$7) throw new Error("invert: expected non-zero number");
	if (modulo <= _1n$8) throw new Error("invert: expected modulus > 1, got " + modulo);
	let a = mod(number, modulo);
	let b = modulo;
	let x = _0n$7, u = _1n$8;
	while (a !== _0n$7) {
		const q = b / a;
		const r = b - a * q;
		const m = x - u * q;
		b = a, a = r, x = u, u = m;
	}
	if (b !== _1n$8) throw new Error("invert: does not exist");
	return mod(x, modulo);
}
function assertIsSquare(Fp, root, n) {
	const F = Fp;
	if (!F.eql(F.sqr(root), n)) throw new Error("Cannot find square root");
}
function aoddModulus(order, fnName) {
	if ((order & _1n$8) === _0n$7) throw new Error(fnName + ": expected odd modulus, got " + order);
}
function sqrt3mod4(Fp, n) {
	const F = Fp;
	const p1div4 = (F.ORDER + _1n$8) / _4n$5;
	const root = F.pow(n, p1div4);
	assertIsSquare(F, root, n);
	return root;
}
function sqrt5mod8(Fp, n) {
	const F = Fp;
	const p5div8 = (F.ORDER - _5n$1) / _8n$2;
	const n2 = F.mul(n, _2n$7);
	const v = F.pow(n2, p5div8);
	const nv = F.mul(n, v);
	const i = F.mul(F.mul(nv, _2n$7), v);
	const root = F.mul(nv, F.sub(i, F.ONE));
	assertIsSquare(F, root, n);
	return root;
}
function sqrt9mod16(P) {
	const Fp_ = Field(P);
	const tn = tonelliShanks(P);
	const c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
	const c2 = tn(Fp_, c1);
	const c3 = tn(Fp_, Fp_.neg(c1));
	const c4 = (P + _7n) / _16n;
	return ((Fp, n) => {
		const F = Fp;
		let tv1 = F.pow(n, c4);
		let tv2 = F.mul(tv1, c1);
		const tv3 = F.mul(tv1, c2);
		const tv4 = F.mul(tv1, c3);
		const e1 = F.eql(F.sqr(tv2), n);
		const e2 = F.eql(F.sqr(tv3), n);
		tv1 = F.cmov(tv1, tv2, e1);
		tv2 = F.cmov(tv4, tv3, e2);
		const e3 = F.eql(F.sqr(tv2), n);
		const root = F.cmov(tv1, tv2, e3);
		assertIsSquare(F, root, n);
		return root;
	});
}
/**
* Tonelli-Shanks square root search algorithm.
* This implementation is variable-time: it searches data-dependently for the first non-residue `Z`
* and for the smallest `i` in the main loop, unlike RFC 9380 Appendix I.4's constant-time shape.
* 1. {@link https://eprint.iacr.org/2012/685.pdf | eprint 2012/685}, page 12
* 2. Square Roots from 1; 24, 51, 10 to Dan Shanks
* @param P - field order
* @returns function that takes field Fp (created from P) and number n
* @throws If the field is too small, non-prime, or the square root does not exist. {@link Error}
* @example
* Construct a square-root helper for primes that need Tonelli-Shanks.
*
* ```ts
* import { Field, tonelliShanks } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const sqrt = tonelliShanks(17n)(Fp, 4n);
* ```
*/
function tonelliShanks(P) {
	if (P < _3n$5) throw new Error("sqrt is not defined for small field");
	aoddModulus(P, "tonelliShanks");
	let Q = P - _1n$8;
	let S = 0;
	while (Q % _2n$7 === _0n$7) {
		Q /= _2n$7;
		S++;
	}
	let Z = _2n$7;
	const _Fp = Field(P);
	while (FpLegendre(_Fp, Z) === 1) if (Z++ > 1e3) throw new Error("Cannot find square root: probably non-prime P");
	if (S === 1) return sqrt3mod4;
	let cc = _Fp.pow(Z, Q);
	const Q1div2 = (Q + _1n$8) / _2n$7;
	return function tonelliSlow(Fp, n) {
		const F = Fp;
		if (F.is0(n)) return n;
		if (FpLegendre(F, n) !== 1) throw new Error("Cannot find square root");
		let M = S;
		let c = F.mul(F.ONE, cc);
		let t = F.pow(n, Q);
		let R = F.pow(n, Q1div2);
		while (!F.eql(t, F.ONE)) {
			if (F.is0(t)) throw new Error("Cannot find square root: probably non-prime P");
			let i = 1;
			let t_tmp = F.sqr(t);
			while (!F.eql(t_tmp, F.ONE)) {
				i++;
				t_tmp = F.sqr(t_tmp);
				if (i === M) throw new Error("Cannot find square root");
			}
			const exponent = _1n$8 << BigInt(M - i - 1);
			const b = F.pow(c, exponent);
			M = i;
			c = F.sqr(b);
			t = F.mul(t, c);
			R = F.mul(R, b);
		}
		return R;
	};
}
/**
* Square root for a finite field. Will try optimized versions first:
*
* 1. P ≡ 3 (mod 4)
* 2. P ≡ 5 (mod 8)
* 3. P ≡ 9 (mod 16)
* 4. Tonelli-Shanks algorithm
*
* Different algorithms can give different roots, it is up to user to decide which one they want.
* For example there is FpSqrtOdd/FpSqrtEven to choose a root by oddness
* (used for hash-to-curve).
* @param P - Field order.
* @returns Square-root helper. The generic fallback inherits Tonelli-Shanks' variable-time
*   behavior and this selector assumes prime-field-style integer moduli.
* @throws If the field is unsupported or the square root does not exist. {@link Error}
* @example
* Choose the square-root helper appropriate for one field modulus.
*
* ```ts
* import { Field, FpSqrt } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const sqrt = FpSqrt(17n)(Fp, 4n);
* ```
*/
function FpSqrt(P) {
	aoddModulus(P, "Fp.sqrt");
	if (P % _4n$5 === _3n$5) return sqrt3mod4;
	if (P % _8n$2 === _5n$1) return sqrt5mod8;
	if (P % _16n === _9n) return sqrt9mod16(P);
	return tonelliShanks(P);
}
/**
* @param num - Value to inspect.
* @param modulo - Field modulus.
* @returns `true` when the least-significant little-endian bit is set.
* @throws If the modulus is invalid for `mod(...)`. {@link Error}
* @example
* Inspect the low bit used by little-endian sign conventions.
*
* ```ts
* isNegativeLE(3n, 11n);
* ```
*/
const isNegativeLE = (num, modulo) => (mod(num, modulo) & _1n$8) === _1n$8;
const FIELD_FIELDS = [
	"create",
	"isValid",
	"is0",
	"neg",
	"inv",
	"sqrt",
	"sqr",
	"eql",
	"add",
	"sub",
	"mul",
	"pow",
	"div",
	"addN",
	"subN",
	"mulN",
	"sqrN"
];
/**
* @param field - Field implementation.
* @returns Validated field. This only checks the arithmetic subset needed by generic helpers; it
*   does not guarantee full runtime-method coverage for serialization, batching, `cmov`, or
*   field-specific extras beyond positive `BYTES` / `BITS`.
* @throws If the field shape or numeric metadata are invalid. {@link Error}
* @example
* Check that a field implementation exposes the operations curve code expects.
*
* ```ts
* import { Field, validateField } from '@noble/curves/abstract/modular.js';
* const Fp = validateField(Field(17n));
* ```
*/
function validateField(field) {
	aobject(field, "field");
	if (typeof field.ORDER !== "bigint") throw new TypeError("param \"ORDER\" is invalid: expected bigint, got " + typeof field.ORDER);
	asafenumber(field.BYTES, "BYTES");
	asafenumber(field.BITS, "BITS");
	for (const name of FIELD_FIELDS) afunction(field[name], "field." + name);
	if (field.BYTES < 1 || field.BITS < 1) throw new Error("invalid field: expected BYTES/BITS > 0");
	if (field.ORDER <= _1n$8) throw new Error("invalid field: expected ORDER > 1, got " + field.ORDER);
	return field;
}
/**
* Same as `pow` but for Fp: non-constant-time.
* Unsafe in some contexts: uses ladder, so can expose bigint bits.
* @param Fp - Field implementation.
* @param num - Base value.
* @param power - Exponent value.
* @returns Powered field element.
* @throws If the exponent is negative. {@link Error}
* @example
* Raise one field element to a public exponent.
*
* ```ts
* import { Field, FpPow } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const x = FpPow(Fp, 3n, 5n);
* ```
*/
function FpPow(Fp, num, power) {
	validateField(Fp);
	const F = Fp;
	if (typeof power !== "bigint") throw new TypeError("invalid exponent: expected bigint, got " + typeof power);
	if (power < _0n$7) throw new Error("invalid exponent, negatives unsupported");
	if (power === _0n$7) return F.ONE;
	if (power === _1n$8) return num;
	if (power < POW_WINDOWED_MIN) {
		let p = F.ONE;
		let d = num;
		while (power > _0n$7) {
			if (power & _1n$8) p = F.mul(p, d);
			d = F.sqr(d);
			power >>= _1n$8;
		}
		return p;
	}
	const digits = [];
	while (power > _0n$7) {
		digits.push(Number(power & _15n));
		power >>= _4n$5;
	}
	const table = new Array(16);
	table[0] = F.ONE;
	table[1] = num;
	for (let i = 2; i < 16; i++) table[i] = F.mul(table[i - 1], num);
	let p = table[digits[digits.length - 1]];
	for (let w = digits.length - 2; w >= 0; w--) {
		p = F.sqr(F.sqr(F.sqr(F.sqr(p))));
		const digit = digits[w];
		if (digit !== 0) p = F.mul(p, table[digit]);
	}
	return p;
}
function FpInvertBatch(Fp, nums, passZero = false) {
	validateField(Fp);
	aarray(nums, "nums");
	abool(passZero, "passZero");
	const F = Fp;
	const inverted = new Array(nums.length).fill(passZero ? F.ZERO : void 0);
	const multipliedAcc = nums.reduce((acc, num, i) => {
		if (F.is0(num)) return acc;
		inverted[i] = acc;
		return F.mul(acc, num);
	}, F.ONE);
	const invertedAcc = F.inv(multipliedAcc);
	nums.reduceRight((acc, num, i) => {
		if (F.is0(num)) return acc;
		inverted[i] = F.mul(acc, inverted[i]);
		return F.mul(acc, num);
	}, invertedAcc);
	return inverted;
}
/**
* Legendre symbol.
* Legendre constant is used to calculate Legendre symbol (a | p)
* which denotes the value of a^((p-1)/2) (mod p).
*
* * (a | p) ≡ 1    if a is a square (mod p), quadratic residue
* * (a | p) ≡ -1   if a is not a square (mod p), quadratic non residue
* * (a | p) ≡ 0    if a ≡ 0 (mod p)
* @param Fp - Field implementation.
* @param n - Value to inspect.
* @returns Legendre symbol.
* @throws If the powered value does not match a valid Legendre symbol. {@link Error}
* @example
* Compute the Legendre symbol of one field element.
*
* ```ts
* import { Field, FpLegendre } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const symbol = FpLegendre(Fp, 4n);
* ```
*/
function FpLegendre(Fp, n) {
	validateField(Fp);
	const F = Fp;
	aoddModulus(F.ORDER, "FpLegendre");
	const p1mod2 = (F.ORDER - _1n$8) / _2n$7;
	const powered = F.pow(n, p1mod2);
	const yes = F.eql(powered, F.ONE);
	const zero = F.eql(powered, F.ZERO);
	const no = F.eql(powered, F.neg(F.ONE));
	if (!yes && !zero && !no) throw new Error("invalid Legendre symbol result");
	return yes ? 1 : zero ? 0 : -1;
}
/**
* @param Fp - Field implementation.
* @param n - Value to inspect.
* @returns `true` when `Fp.sqrt(n)` exists. This includes `0`, even though strict "quadratic
*   residue" terminology often reserves that name for the non-zero square class.
* @throws If the field returns an invalid Legendre symbol value. {@link Error}
* @example
* Check whether one field element has a square root in the field.
*
* ```ts
* import { Field, FpIsSquare } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const isSquare = FpIsSquare(Fp, 4n);
* ```
*/
function FpIsSquare(Fp, n) {
	return FpLegendre(Fp, n) !== -1;
}
/**
* @param n - Curve order. Callers are expected to pass a positive order.
* @param nBitLength - Optional cached bit length. Callers are expected to pass a positive cached
*   value when overriding the derived bit length.
* @returns Byte and bit lengths.
* @throws If the order or cached bit length is invalid. {@link Error}
* @example
* Measure the encoding sizes needed for one modulus.
*
* ```ts
* nLength(255n);
* ```
*/
function nLength(n, nBitLength) {
	if (nBitLength !== void 0) anumber(nBitLength);
	if (n <= _0n$7) throw new Error("invalid n length: expected positive n, got " + n);
	if (nBitLength !== void 0 && nBitLength < 1) throw new Error("invalid n length: expected positive bit length, got " + nBitLength);
	const bits = bitLen(n);
	if (nBitLength !== void 0 && nBitLength < bits) throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
	const _nBitLength = nBitLength !== void 0 ? nBitLength : bits;
	return {
		nBitLength: _nBitLength,
		nByteLength: Math.ceil(_nBitLength / 8)
	};
}
const FIELD_SQRT = /* @__PURE__ */ new WeakMap();
var _Field = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO = _0n$7;
	ONE = _1n$8;
	_lengths;
	_mod;
	constructor(ORDER, opts = {}) {
		if (ORDER <= _1n$8) throw new Error("invalid field: expected ORDER > 1, got " + ORDER);
		let _nbitLength = void 0;
		this.isLE = false;
		if (opts != null && typeof opts === "object") {
			if (typeof opts.BITS === "number") _nbitLength = opts.BITS;
			if (typeof opts.sqrt === "function") Object.defineProperty(this, "sqrt", {
				value: opts.sqrt,
				enumerable: true
			});
			if (typeof opts.isLE === "boolean") this.isLE = opts.isLE;
			if (opts.allowedLengths) this._lengths = Object.freeze(opts.allowedLengths.slice());
			if (typeof opts.modFromBytes === "boolean") this._mod = opts.modFromBytes;
		}
		const { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
		if (nByteLength > 2048) throw new Error("invalid field: expected ORDER of <= 2048 bytes");
		this.ORDER = ORDER;
		this.BITS = nBitLength;
		this.BYTES = nByteLength;
		Object.freeze(this);
	}
	create(num) {
		return mod(num, this.ORDER);
	}
	isValid(num) {
		if (typeof num !== "bigint") throw new TypeError("invalid field element: expected bigint, got " + typeof num);
		return _0n$7 <= num && num < this.ORDER;
	}
	is0(num) {
		return num === _0n$7;
	}
	isValidNot0(num) {
		return !this.is0(num) && this.isValid(num);
	}
	isOdd(num) {
		return (num & _1n$8) === _1n$8;
	}
	neg(num) {
		return mod(-num, this.ORDER);
	}
	eql(lhs, rhs) {
		return lhs === rhs;
	}
	sqr(num) {
		return mod(num * num, this.ORDER);
	}
	add(lhs, rhs) {
		return mod(lhs + rhs, this.ORDER);
	}
	sub(lhs, rhs) {
		return mod(lhs - rhs, this.ORDER);
	}
	mul(lhs, rhs) {
		return mod(lhs * rhs, this.ORDER);
	}
	pow(num, power) {
		return pow(num, power, this.ORDER);
	}
	div(lhs, rhs) {
		return mod(lhs * invert(rhs, this.ORDER), this.ORDER);
	}
	sqrN(num) {
		return num * num;
	}
	addN(lhs, rhs) {
		return lhs + rhs;
	}
	subN(lhs, rhs) {
		return lhs - rhs;
	}
	mulN(lhs, rhs) {
		return lhs * rhs;
	}
	inv(num) {
		return invert(num, this.ORDER);
	}
	sqrt(num) {
		let sqrt = FIELD_SQRT.get(this);
		if (!sqrt) FIELD_SQRT.set(this, sqrt = FpSqrt(this.ORDER));
		return sqrt(this, num);
	}
	toBytes(num) {
		return this.isLE ? numberToBytesLE(num, this.BYTES) : numberToBytesBE(num, this.BYTES);
	}
	fromBytes(bytes, skipValidation = false) {
		abytes(bytes);
		const { _lengths: allowedLengths, BYTES, isLE, ORDER, _mod: modFromBytes } = this;
		if (allowedLengths) {
			if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) throw new Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
			const padded = new Uint8Array(BYTES);
			padded.set(bytes, isLE ? 0 : padded.length - bytes.length);
			bytes = padded;
		}
		if (bytes.length !== BYTES) throw new Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
		let scalar = isLE ? bytesToNumberLE(bytes) : bytesToNumberBE(bytes);
		if (modFromBytes) scalar = mod(scalar, ORDER);
		if (!skipValidation) {
			if (!this.isValid(scalar)) throw new Error("invalid field element: outside of range 0..ORDER");
		}
		return scalar;
	}
	invertBatch(lst) {
		return FpInvertBatch(this, lst, true);
	}
	cmov(a, b, condition) {
		abool(condition, "condition");
		return condition ? b : a;
	}
};
/**
* Creates a finite field. Major performance optimizations:
* * 1. Denormalized operations like mulN instead of mul.
* * 2. Identical object shape: never add or remove keys.
* * 3. Frozen stable object shape; the lazy sqrt cache lives in a module-level `WeakMap`.
* Fragile: always run a benchmark on a change.
* Security note: operations and low-level serializers like `toBytes` don't check `isValid` for
* all elements for performance and protocol-flexibility reasons; callers are responsible for
* supplying valid elements when they need canonical field behavior.
* This is low-level code, please make sure you know what you're doing.
*
* Note about field properties:
* * CHARACTERISTIC p = prime number, number of elements in main subgroup.
* * ORDER q = similar to cofactor in curves, may be composite `q = p^m`.
*
* @param ORDER - field order, probably prime, or could be composite
* @param opts - Field options such as bit length or endianness. See {@link FieldOpts}.
* @returns Frozen field instance with a stable object shape. This wrapper forwards `opts` straight
*   into `_Field`, so it inherits `_Field`'s assumptions about cached sizes and `allowedLengths`.
* @example
* Construct one prime field with optional overrides.
*
* ```ts
* Field(11n);
* ```
*/
function Field(ORDER, opts = {}) {
	Object.freeze(_Field.prototype);
	return new _Field(ORDER, opts);
}
/**
* Returns total number of bytes consumed by the field element.
* For example, 32 bytes for usual 256-bit weierstrass curve.
* @param fieldOrder - number of field elements, usually CURVE.n. Callers are expected to pass an
*   order greater than 1.
* @returns byte length of field
* @throws If the field order is not a bigint. {@link Error}
* @example
* Read the fixed-width byte length of one field.
*
* ```ts
* getFieldBytesLength(255n);
* ```
*/
function getFieldBytesLength(fieldOrder) {
	if (typeof fieldOrder !== "bigint") throw new Error("field order must be bigint");
	if (fieldOrder <= _1n$8) throw new Error("field order must be greater than 1");
	const bitLength = bitLen(fieldOrder - _1n$8);
	return Math.ceil(bitLength / 8);
}
/**
* Returns minimal amount of bytes that can be safely reduced
* by field order.
* Should be 2^-128 for 128-bit curve such as P256.
* This is the reduction / modulo-bias lower bound; higher-level helpers may still impose a larger
* absolute floor for policy reasons.
* @param fieldOrder - number of field elements greater than 1, usually CURVE.n.
* @returns byte length of target hash
* @throws If the field order is invalid. {@link Error}
* @example
* Compute the minimum hash length needed for field reduction.
*
* ```ts
* getMinHashLength(255n);
* ```
*/
function getMinHashLength(fieldOrder) {
	const length = getFieldBytesLength(fieldOrder);
	return length + Math.ceil(length / 2);
}
/**
* "Constant-time" private key generation utility.
* Can take (n + n/2) or more bytes of uniform input e.g. from CSPRNG or KDF
* and convert them into private scalar, with the modulo bias being negligible.
* Needs at least 48 bytes of input for 32-byte private key. The implementation also keeps a hard
* 16-byte minimum even when `getMinHashLength(...)` is smaller, so toy-small inputs do not look
* accidentally acceptable for real scalar derivation.
* See {@link https://research.kudelskisecurity.com/2020/07/28/the-definitive-guide-to-modulo-bias-and-how-to-avoid-it/ | Kudelski's modulo-bias guide},
* {@link https://csrc.nist.gov/publications/detail/fips/186/5/final | FIPS 186-5 appendix A.2}, and
* {@link https://www.rfc-editor.org/rfc/rfc9380#section-5 | RFC 9380 section 5}. Unlike RFC 9380
* `hash_to_field`, this helper intentionally maps into the non-zero private-scalar range `1..n-1`.
* @param key - Uniform input bytes.
* @param fieldOrder - Size of subgroup.
* @param isLE - interpret hash bytes as LE num
* @returns valid private scalar
* @throws If the hash length or field order is invalid for scalar reduction. {@link Error}
* @example
* Map hash output into a private scalar range.
*
* ```ts
* mapHashToField(new Uint8Array(48).fill(1), 255n);
* ```
*/
function mapHashToField(key, fieldOrder, isLE = false) {
	abytes(key);
	const len = key.length;
	const fieldLen = getFieldBytesLength(fieldOrder);
	const minLen = Math.max(getMinHashLength(fieldOrder), 16);
	if (len < minLen || len > 1024) throw new Error("expected " + minLen + "-1024 bytes of input, got " + len);
	const reduced = mod(isLE ? bytesToNumberLE(key) : bytesToNumberBE(key), fieldOrder - _1n$8) + _1n$8;
	return isLE ? numberToBytesLE(reduced, fieldLen) : numberToBytesBE(reduced, fieldLen);
}

// node_modules/@noble/curves/abstract/curve.js
/**
* Methods for elliptic curve multiplication by scalars.
* Contains wNAF-based ScalarMultiplier, pippenger.
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _0n$6 = /* @__PURE__ */ BigInt(0);
const _1n$7 = /* @__PURE__ */ BigInt(1);
const _4n$4 = /* @__PURE__ */ BigInt(4);
const BLIND_BYTES = 16;
const BLIND_BITS = 128;
const FW_WINDOW = 5;
const TABLE_BYTES_MAX = /* @__PURE__ */ (() => 2 ** 31)();
/**
* Validates the static surface of a point constructor.
* This is only a cheap sanity check for the constructor hooks and fields consumed by generic
* factories; it does not certify `BASE`/`ZERO` semantics or prove the curve implementation itself.
* @param Point - Runtime point constructor.
* @throws On missing constructor hooks or malformed field metadata. {@link TypeError}
* @example
* Check that one point constructor exposes the static hooks generic helpers need.
*
* ```ts
* import { ed25519 } from '@noble/curves/ed25519.js';
* import { validatePointCons } from '@noble/curves/abstract/curve.js';
* validatePointCons(ed25519.Point);
* ```
*/
function validatePointCons(Point) {
	const pc = Point;
	if (typeof pc !== "function") throw new TypeError("\"Point\" expected constructor, got type=" + typeof Point);
	afunction(pc.fromAffine, "Point.fromAffine");
	afunction(pc.fromBytes, "Point.fromBytes");
	afunction(pc.fromHex, "Point.fromHex");
	aobject(pc.BASE, "Point.BASE");
	aobject(pc.ZERO, "Point.ZERO");
	validateField(pc.Fp);
	validateField(pc.Fn);
}
/**
* Takes a bunch of Projective Points but executes only one
* inversion on all of them. Inversion is very slow operation,
* so this improves performance massively.
* Optimization: converts a list of projective points to a list of identical points with Z=1.
* Input points are left unchanged; the normalized points are returned as fresh instances.
* @param c - Point constructor.
* @param points - Projective points.
* @returns Fresh projective points reconstructed from normalized affine coordinates.
* @example
* Batch-normalize projective points with a single shared inversion.
*
* ```ts
* import { normalizeZ } from '@noble/curves/abstract/curve.js';
* import { p256 } from '@noble/curves/nist.js';
* const points = normalizeZ(p256.Point, [p256.Point.BASE, p256.Point.BASE.double()]);
* ```
*/
function normalizeZ(c, points) {
	validatePointCons(c);
	validateMSMPoints(points, c);
	const invertedZs = FpInvertBatch(c.Fp, points.map((p) => p.Z));
	return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
}
function validateW(W, bits, min = 1) {
	if (!Number.isSafeInteger(W) || W < min || W > bits) throw new Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
}
function validateTableBytes(numPoints, fpBytes) {
	const bytes = numPoints * (4 * fpBytes + 128);
	if (bytes > TABLE_BYTES_MAX) throw new Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
}
/**
* Probes an RNG once, at construction time: returns `undefined` when it is unavailable —
* throws or returns malformed bytes — so callers can downgrade to their unblinded /
* deterministic constant-time fallback. Blinding is defense-in-depth (DPA/template
* hardening), not a correctness or key-secrecy requirement, so availability-based
* downgrade is acceptable.
*
* The downgrade decision is deliberately static. After a successful probe the RNG becomes
* part of the trusted contract: later misbehavior must fail closed in per-call validation
* (throw), never downgrade — a dynamic fallback would let a tampered RNG silently strip
* blinding on demand. A probe can only ever classify broken environments, not adversarial
* RNGs: a stateful RNG can always behave while probed and misbehave later.
* @param randomBytes - RNG to probe, or `undefined` when the environment provides none.
* @param length - Byte length requested from the probe call.
* @returns The RNG when the probe produced `length` valid bytes; `undefined` otherwise.
* @example
* Probe an RNG once before enabling scalar blinding.
*
* ```ts
* import { probeRandomBytes } from '@noble/curves/abstract/curve.js';
* import { randomBytes } from '@noble/hashes/utils.js';
* const rng = probeRandomBytes(randomBytes, 16);
* ```
*/
function probeRandomBytes(randomBytes, length) {
	if (randomBytes === void 0) return void 0;
	afunction(randomBytes, "randomBytes");
	try {
		const probe = randomBytes(length);
		if (!isBytes(probe) || probe.length !== length) return void 0;
	} catch {
		return;
	}
	return randomBytes;
}
function validateMSMPoints(points, c) {
	aarray(points, "points");
	points.forEach((p, i) => {
		if (!(p instanceof c)) throw new Error("invalid point at index " + i);
	});
}
function validateMSMScalars(scalars, field, maxScalar) {
	if (!Array.isArray(scalars)) throw new Error("array of scalars expected");
	scalars.forEach((s, i) => {
		if (!(maxScalar === void 0 ? field.isValid(s) : isPosBig(s) && s < maxScalar)) throw new Error("invalid scalar at index " + i);
	});
}
const pointWindowSizes = /* @__PURE__ */ new WeakMap();
function getWindowSize(P) {
	return pointWindowSizes.get(P) || 1;
}
/** Table of odd multiples [1P, 3P, ..., (2⋅size−1)P]; width-W wNAF uses size = 2^(W−2). */
function oddMultiples(p, size) {
	const dbl = p.double();
	const t = [p];
	for (let j = 1; j < size; j++) t.push(t[j - 1].add(dbl));
	return t;
}
/**
* Width-W wNAF signed-digit recoding (W >= 2), LSB-first: digits are 0 or odd with
* |digit| < 2^(W−1); nonzero density ~1/(W+1) (a nonzero digit is followed by W−1 zeros).
*/
function wnafDigits(n, W) {
	const size = 2 ** W;
	const half = size / 2;
	const mask = BigInt(size - 1);
	const d = [];
	while (n > _0n$6) {
		let w = 0;
		if (n & _1n$7) {
			w = Number(n & mask);
			if (w >= half) w -= size;
			n -= BigInt(w);
		}
		d.push(w);
		n >>= _1n$7;
	}
	return d;
}
/**
* Fixed-position signed-window recoding for precomputed wNAF: `n = Σ digits[w]⋅2^(w⋅W)` with
* digits in `[−2^(W−1)+1, 2^(W−1)]`. Digit count is fixed by `windows` (callers reserve one
* extra window for the final carry), so recoding length does not depend on the scalar.
*/
function signedWindowDigits(n, W, windows) {
	const size = 2 ** W;
	const half = size / 2;
	const mask = BigInt(size - 1);
	const shiftBy = BigInt(W);
	const d = [];
	for (let w = 0; w < windows; w++) {
		let v = Number(n & mask);
		n >>= shiftBy;
		if (v > half) {
			v -= size;
			n += _1n$7;
		}
		d.push(v);
	}
	if (n !== _0n$6) throw new Error("invalid wnaf");
	return d;
}
/**
* Shared vartime walk over per-scalar wNAF digit streams: one doubling of a single shared
* accumulator per bit position of the longest recoding, one signed table addition per
* nonzero digit. `tables[i]` must hold the odd multiples of the i-th point.
*/
function wnafWalk(zero, tables, digits) {
	let max = 0;
	for (const d of digits) max = Math.max(max, d.length);
	let acc = zero;
	for (let bit = max - 1; bit >= 0; bit--) {
		if (bit !== max - 1) acc = acc.double();
		for (let i = 0; i < digits.length; i++) {
			const w = digits[i][bit];
			if (w) {
				const item = tables[i][Math.abs(w) - 1 >> 1];
				acc = acc.add(w < 0 ? item.negate() : item);
			}
		}
	}
	return acc;
}
/**
* Elliptic curve multiplication of Point by scalar.
* Routes between cached-table, fixed-window, and one-shot wNAF paths; entry points validate
* their own scalars (`mulCT`/`mulCTBlinded`: `1 <= s < Fn.ORDER`; `mulUnsafe`: up to the
* `Fn.ORDER^4` DoS cap via {@link mulAddUnsafe}).
* Table generation is expensive and happens on first call of `multiply()`
* (or eagerly via `precompute(W, false)`). By default, `BASE` point is precomputed.
*
* Cached algorithm is signed fixed-window wNAF:
* - table stores, for every window w, the multiples `[1..2^(W−1)]⋅2^(w⋅W)⋅P` — all doublings
*   are baked in, so a multiplication is exactly one table addition per window
* - window count is fixed (`ceil(bits/W) + 1`), so the point-operation count is scalar-independent
*   (basis of the constant-time path)
* - for a 256-bit curve and W=6: 44⋅32 = 1408 table points, 44 additions per multiply
* - secret scalars are additionally blinded (see {@link ScalarMultiplier.mulCTBlinded}), which
*   widens tables by 128 bits
* @param Point - Point constructor.
* @param randomBytes - RNG used for scalar blinding; required by the blinded secret path.
* @example
* Elliptic curve multiplication of Point by scalar.
*
* ```ts
* import { ScalarMultiplier } from '@noble/curves/abstract/curve.js';
* import { p256 } from '@noble/curves/nist.js';
* const mul = new ScalarMultiplier(p256.Point);
* ```
*/
var ScalarMultiplier = class {
	Point;
	BASE;
	ZERO;
	randomBytes;
	wnafPrecomputes = /* @__PURE__ */ new WeakMap();
	baseCanBeBlinded;
	bits;
	constructor(Point, randomBytes) {
		validatePointCons(Point);
		this.randomBytes = probeRandomBytes(randomBytes, BLIND_BYTES);
		this.Point = Point;
		this.BASE = Point.BASE;
		this.ZERO = Point.ZERO;
		this.bits = Point.Fn.BITS;
	}
	/**
	* Creates a signed fixed-window wNAF precomputation table: for every window w, the
	* multiples `[1..2^(W−1)]⋅2^(w⋅W)⋅P`, flattened. All doublings are baked into the table,
	* so cached multiplication is additions-only. `windows = ceil(bits/W) + 1`: the extra
	* window absorbs the final carry of signed-digit recoding.
	* For a 256-bit curve and W=6, the table is 44⋅32 = 1408 points.
	* @param point - Point instance
	* @param W - window size
	* @param bits - scalar bitlength the table must cover
	*/
	buildWnafTable(point, W, bits) {
		const windows = Math.ceil(bits / W) + 1;
		const half = 2 ** (W - 1);
		const comp = [];
		let base = point;
		for (let w = 0; w < windows; w++) {
			let acc = base;
			for (let i = 0; i < half; i++) {
				comp.push(acc);
				acc = acc.add(base);
			}
			base = comp[comp.length - 1].double();
		}
		return {
			W,
			bits,
			windows,
			comp
		};
	}
	/**
	* Implements ec multiplication using precomputed signed fixed-window wNAF tables.
	* Constant-time: fixed window count with one table addition per window — zero digits feed
	* the fake accumulator — and no doublings; the lookup scans the whole window slice.
	* Scalar bounds are validated by the public entry points ({@link ScalarMultiplier.mulCT},
	* {@link ScalarMultiplier.mulCTBlinded}, {@link ScalarMultiplier.mulUnsafe});
	* signedWindowDigits throws if `n` exceeds the table.
	* @returns real and fake (for const-time) points
	*/
	wnafCachedCT(precomputes, n) {
		const { W, windows, comp } = precomputes;
		const half = 2 ** (W - 1);
		const digits = signedWindowDigits(n, W, windows);
		let p = this.ZERO;
		let f = this.BASE;
		for (let w = 0; w < windows; w++) {
			const digit = digits[w];
			const start = w * half;
			const idx = Math.abs(digit) - 1;
			let sel = comp[start];
			for (let i = 1; i < half; i++) sel = i === idx ? comp[start + i] : sel;
			const neg = sel.negate();
			if (digit === 0) f = f.add(comp[start]);
			else p = p.add(digit < 0 ? neg : sel);
		}
		return {
			p,
			f
		};
	}
	getWnafPrecomputes(W, point, bits, transform) {
		let entries = this.wnafPrecomputes.get(point);
		let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
		if (!comp) {
			comp = this.buildWnafTable(point, W, bits);
			if (typeof transform === "function") comp = {
				...comp,
				comp: transform(comp.comp)
			};
			if (!entries) {
				entries = [];
				this.wnafPrecomputes.set(point, entries);
			}
			entries.push(comp);
		}
		return comp;
	}
	assertPoint(point) {
		if (!(point instanceof this.Point)) throw new TypeError("\"point\" expected Point instance, got type=" + typeof point);
	}
	validateMulInput(point, scalar) {
		this.assertPoint(point);
		if (!inRange(scalar, _1n$7, this.Point.Fn.ORDER)) throw new Error("invalid scalar");
	}
	runCT(point, n, bits, transform) {
		const W = getWindowSize(point);
		if (W === 1) return this.fixedWindowCT(point, n, bits);
		return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
	}
	mulCT(point, scalar, transform) {
		this.validateMulInput(point, scalar);
		return this.runCT(point, scalar, this.bits, transform);
	}
	mulCTBlinded(point, scalar, transform) {
		this.validateMulInput(point, scalar);
		if (this.randomBytes === void 0) throw new Error("randomBytes is required for scalar blinding");
		const bits = this.Point.Fn.BITS + BLIND_BITS;
		const blind = this.randomBytes(BLIND_BYTES);
		if (!isBytes(blind) || blind.length !== BLIND_BYTES) throw new Error("randomBytes returned invalid byte array");
		blind[0] = blind[0] & 63 | 128;
		const n = scalar + bytesToNumberBE(blind) * this.Point.Fn.ORDER;
		return this.runCT(point, n, bits, transform);
	}
	/**
	* Constant-time multiplication `n*point` for an un-precomputed point, via a small fixed window.
	* A cached wNAF table only pays off when reused; a flat 2^FW_WINDOW table (`size-1` adds) is
	* far cheaper to build for a single use. The point-operation sequence is independent of `n`:
	* build the table, then per window exactly FW_WINDOW doublings, a data-oblivious scan over
	* every table entry, and one addition (adds the identity when the window digit is 0 — never
	* skipped).
	*
	* `n` must be `< 2^bits`. Assumes complete addition (adding the identity costs the same as any
	* add), which holds for the Weierstrass/Edwards point types used here. The table is left in
	* projective form (no normalizeZ): normalizing this small a table costs more than the
	* mixed-add savings it would buy for a single multiply.
	* @returns real point `p`; `f` duplicates it only to match {@link wnafCachedCT}'s return shape
	* (this path needs no fake accumulator — its op-count is already scalar-independent).
	*/
	fixedWindowCT(point, n, bits) {
		const W = FW_WINDOW;
		const size = 32;
		const mask = bitMask(W);
		const table = new Array(size);
		table[0] = this.ZERO;
		for (let i = 1; i < size; i++) table[i] = table[i - 1].add(point);
		const windows = Math.ceil(bits / W);
		let acc = this.ZERO;
		for (let window = windows - 1; window >= 0; window--) {
			if (window !== windows - 1) for (let d = 0; d < W; d++) acc = acc.double();
			const digit = Number(n >> BigInt(window * W) & mask);
			let sel = table[0];
			for (let i = 1; i < size; i++) sel = i === digit ? table[i] : sel;
			acc = acc.add(sel);
		}
		return {
			p: acc,
			f: acc
		};
	}
	shouldBlind(point, cofactor) {
		if (this.randomBytes === void 0) return false;
		if (cofactor === _1n$7) return true;
		if (point !== this.BASE) return false;
		if (this.baseCanBeBlinded === void 0) this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0();
		return this.baseCanBeBlinded;
	}
	mulSecret(point, scalar, cofactor, transform) {
		return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
	}
	mulUnsafe(point, scalar, transform) {
		this.assertPoint(point);
		if (!isPosBig(scalar)) throw new Error("invalid scalar");
		const W = getWindowSize(point);
		if (W === 1 || scalar >= this.Point.Fn.ORDER) return mulAddUnsafe(this.Point, [point], [scalar], true);
		const precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
		return this.wnafCachedCT(precomputes, scalar).p;
	}
	setWindowSize(point, W) {
		this.assertPoint(point);
		validateW(W, this.bits);
		validateTableBytes((Math.ceil((this.bits + BLIND_BITS) / W) + 1) * 2 ** (W - 1), this.Point.Fp.BYTES);
		pointWindowSizes.set(point, W);
		this.wnafPrecomputes.delete(point);
	}
	hasWindowSize(point) {
		return getWindowSize(point) !== 1;
	}
};
/**
* Combined multi-scalar multiplication `Σ scalars[i]⋅points[i]` via interleaved width-4 wNAF
* (Strauss–Shamir). Every input gets its own table of odd multiples `[1P, 3P, 5P, 7P]` and
* signed-digit recoding, but all walks share one doubling chain, so total cost is
* `~bits` doublings + `L⋅bits/5` additions instead of `L⋅bits` doublings for separate
* multiplications. Intended for the 2-4 point shapes of signature verification
* (`R = u1⋅G + u2⋅P`); use {@link pippenger} for larger batches.
*
* Not constant-time: only for public inputs. Scalars must satisfy `0 <= s < Fn.ORDER`;
* fold negative signs into the points before calling.
* @param c - Point constructor.
* @param points - Array of curve points.
* @param scalars - Array of non-negative scalars, same length as points.
* @param allowOversized - Replace the `s < Fn.ORDER` scalar check with a `Fn.ORDER^4` DoS cap.
*   Off by default. For scalars that must NOT be reduced mod ORDER: torsion checks
*   (`Fn.ORDER⋅P ≟ O`) and cofactor-clearing multiples. Walk length grows with `bitLen(s)`.
* @returns Combined multiplication result; identity for empty input.
* @throws If the point set or scalar set is invalid. {@link Error}
* @example
* Combined multi-scalar multiplication via Strauss–Shamir.
*
* ```ts
* import { mulAddUnsafe } from '@noble/curves/abstract/curve.js';
* import { p256 } from '@noble/curves/nist.js';
* const G = p256.Point.BASE;
* const R = mulAddUnsafe(p256.Point, [G, G.double()], [2n, 3n]); // 2⋅G + 3⋅(2⋅G)
* ```
*/
function mulAddUnsafe(c, points, scalars, allowOversized = false) {
	validatePointCons(c);
	validateMSMPoints(points, c);
	abool(allowOversized, "allowOversized");
	validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** _4n$4 : void 0);
	if (points.length !== scalars.length) throw new Error("arrays of points and scalars must have equal length");
	const tables = points.map((p) => oddMultiples(p, 4));
	const digits = scalars.map((n) => wnafDigits(n, 4));
	return wnafWalk(c.ZERO, tables, digits);
}
function createField(order, field, isLE) {
	if (field) {
		if (field.ORDER !== order) throw new Error("Field.ORDER must match order: Fp == p, Fn == n");
		validateField(field);
		return field;
	} else return Field(order, { isLE });
}
/**
* Validates basic CURVE shape and field membership, then creates fields.
* This does not prove that the generator is on-curve, that subgroup/order data are consistent, or
* that the curve equation itself is otherwise sane.
* @param type - Curve family.
* @param CURVE - Curve parameters.
* @param curveOpts - Optional field overrides. See {@link FpFn}:
*   - `Fp` (optional): Optional base-field override.
*   - `Fn` (optional): Optional scalar-field override.
* @param FpFnLE - Whether field encoding is little-endian.
* @returns Frozen curve parameters and fields.
* @throws If the curve parameters or field overrides are invalid. {@link Error}
* @example
* Build curve fields from raw constants before constructing a curve instance.
*
* ```ts
* const curve = createCurveFields('weierstrass', {
*   p: 17n,
*   n: 19n,
*   h: 1n,
*   a: 2n,
*   b: 2n,
*   Gx: 5n,
*   Gy: 1n,
* });
* ```
*/
function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
	if (type !== "weierstrass" && type !== "edwards") throw new Error("expected curve type \"weierstrass\" or \"edwards\"");
	if (FpFnLE === void 0) FpFnLE = type === "edwards";
	if (!CURVE || typeof CURVE !== "object") throw new Error(`expected valid ${type} CURVE object`);
	validateObject(curveOpts);
	for (const p of [
		"p",
		"n",
		"h"
	]) {
		const val = CURVE[p];
		if (!(isPosBig(val) && val !== _0n$6)) throw new Error(`CURVE.${p} must be positive bigint`);
	}
	const Fp = createField(CURVE.p, curveOpts.Fp, FpFnLE);
	const Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
	const params = [
		"Gx",
		"Gy",
		"a",
		type === "weierstrass" ? "b" : "d"
	];
	for (const p of params) if (!Fp.isValid(CURVE[p])) throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
	CURVE = Object.freeze(Object.assign({}, CURVE));
	return {
		CURVE,
		Fp,
		Fn
	};
}
/**
* @param randomSecretKey - Secret-key generator.
* @param getPublicKey - Public-key derivation helper.
* @returns Keypair generator.
* @example
* Build a `keygen()` helper from existing secret-key and public-key primitives.
*
* ```ts
* import { createKeygen } from '@noble/curves/abstract/curve.js';
* import { p256 } from '@noble/curves/nist.js';
* const keygen = createKeygen(p256.utils.randomSecretKey, p256.getPublicKey);
* const pair = keygen();
* ```
*/
function createKeygen(randomSecretKey, getPublicKey) {
	return function keygen(seed) {
		const secretKey = randomSecretKey(seed);
		return {
			secretKey,
			publicKey: getPublicKey(secretKey)
		};
	};
}

// node_modules/@noble/curves/abstract/edwards.js
/**
* Twisted Edwards curve. The formula is: ax² + y² = 1 + dx²y².
* For design rationale of types / exports, see weierstrass module documentation.
* Untwisted Edwards curves exist, but they aren't used in real-world protocols.
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _0n$5 = /* @__PURE__ */ BigInt(0);
const _1n$6 = /* @__PURE__ */ BigInt(1);
const _2n$6 = /* @__PURE__ */ BigInt(2);
const _4n$3 = /* @__PURE__ */ BigInt(4);
const _8n$1 = /* @__PURE__ */ BigInt(8);
function isEdValidXY(Fp, CURVE, x, y) {
	const x2 = Fp.sqr(x);
	const y2 = Fp.sqr(y);
	const left = Fp.add(Fp.mul(CURVE.a, x2), y2);
	const right = Fp.add(Fp.ONE, Fp.mul(CURVE.d, Fp.mul(x2, y2)));
	return Fp.eql(left, right);
}
/**
* @param params - Curve parameters. See {@link EdwardsOpts}.
* @param extraOpts - Optional helpers and overrides. See {@link EdwardsExtraOpts}.
* @returns Edwards point constructor. Generator validation here only checks
*   that `(Gx, Gy)` satisfies the affine Edwards equation.
*   RFC 8032 base-point constraints like `B != (0,1)` and `[L]B = 0`
*   are left to the caller's chosen parameters, since eager subgroup
*   validation here adds about 10-15ms to heavyweight imports like ed448.
*   The returned constructor also eagerly marks `Point.BASE` for W=6
*   precompute caching. Some code paths still assume
*   `Fp.BYTES === Fn.BYTES`, so mismatched byte lengths are not fully audited here.
* @throws If the curve parameters or Edwards overrides are invalid. {@link Error}
* @example
* ```ts
* import { edwards } from '@noble/curves/abstract/edwards.js';
* import { jubjub } from '@noble/curves/misc.js';
* // Build a point constructor from explicit curve parameters, then use its base point.
* const Point = edwards(jubjub.Point.CURVE());
* Point.BASE.toHex();
* ```
*/
function edwards(params, extraOpts = {}) {
	validateObject(extraOpts, {}, {}, "extraOpts");
	const opts = extraOpts;
	const validated = createCurveFields("edwards", params, opts, opts.FpFnLE);
	const { Fp, Fn } = validated;
	let CURVE = validated.CURVE;
	const { h: cofactor } = CURVE;
	if (FpLegendre(Fp, CURVE.a) !== 1) throw new Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
	if (FpLegendre(Fp, CURVE.d) !== -1) throw new Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
	validateObject(opts, {}, {
		uvRatio: "function",
		randomBytes: "function"
	});
	const randomBytes$4 = opts.randomBytes === void 0 ? randomBytes : opts.randomBytes;
	const MASK = _2n$6 << BigInt(Fp.BYTES * 8) - _1n$6;
	function isOdd(n) {
		if (!Fp.isOdd) throw new Error("Field does not have .isOdd()");
		return Fp.isOdd(n);
	}
	const uvRatio = opts.uvRatio === void 0 ? (u, v) => {
		try {
			return {
				isValid: true,
				value: Fp.sqrt(Fp.div(u, v))
			};
		} catch (e) {
			return {
				isValid: false,
				value: _0n$5
			};
		}
	} : opts.uvRatio;
	if (!isEdValidXY(Fp, CURVE, CURVE.Gx, CURVE.Gy)) throw new Error("bad curve params: generator point");
	const mulA = Fp.eql(CURVE.a, Fp.neg(Fp.ONE)) ? (x) => Fp.neg(x) : Fp.eql(CURVE.a, Fp.ONE) ? (x) => x : (x) => Fp.mul(CURVE.a, x);
	/**
	* Asserts coordinate is valid: 0 <= n < MASK.
	* Coordinates >= Fp.ORDER are allowed for zip215.
	*/
	function acoord(title, n, banZero = false) {
		const min = banZero ? _1n$6 : _0n$5;
		aInRange("coordinate " + title, n, min, MASK);
		return n;
	}
	function aedpoint(other) {
		if (!(other instanceof Point)) throw new Error("EdwardsPoint expected");
	}
	class Point {
		static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE, Fp.mul(CURVE.Gx, CURVE.Gy));
		static ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ONE, Fp.ZERO);
		static Fp = Fp;
		static Fn = Fn;
		X;
		Y;
		Z;
		T;
		constructor(X, Y, Z, T) {
			this.X = acoord("x", X);
			this.Y = acoord("y", Y);
			this.Z = acoord("z", Z, true);
			this.T = acoord("t", T);
			Object.freeze(this);
		}
		static CURVE() {
			return CURVE;
		}
		/**
		* Create one extended Edwards point from affine coordinates.
		* Does NOT validate that the point is on-curve or torsion-free.
		* Use `.assertValidity()` on adversarial inputs.
		*/
		static fromAffine(p) {
			if (p instanceof Point) throw new Error("extended point not allowed");
			const { x, y } = p || {};
			acoord("x", x);
			acoord("y", y);
			return new Point(x, y, Fp.ONE, Fp.mul(x, y));
		}
		static fromBytes(bytes, zip215 = false) {
			const len = Fp.BYTES;
			const { a, d } = CURVE;
			bytes = copyBytes(abytes(bytes, len, "point"));
			abool(zip215, "zip215");
			const normed = copyBytes(bytes);
			const lastByte = bytes[len - 1];
			normed[len - 1] = lastByte & -129;
			const y = bytesToNumberLE(normed);
			const max = zip215 ? MASK : Fp.ORDER;
			aInRange("point.y", y, _0n$5, max);
			const y2 = Fp.sqr(y);
			const u = Fp.sub(y2, Fp.ONE);
			const v = Fp.sub(Fp.mulN(d, y2), a);
			let { isValid, value: x } = uvRatio(u, v);
			if (!isValid) throw new Error("bad point: invalid y coordinate");
			const isXOdd = isOdd(x);
			const isLastByteOdd = (lastByte & 128) !== 0;
			if (!zip215 && Fp.is0(x) && isLastByteOdd) throw new Error("bad point: x=0 and x_0=1");
			if (isLastByteOdd !== isXOdd) x = Fp.neg(x);
			return Point.fromAffine({
				x,
				y
			});
		}
		static fromHex(hex, zip215 = false) {
			return Point.fromBytes(hexToBytes(hex), zip215);
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		precompute(windowSize = 6, isLazy = true) {
			wnaf.setWindowSize(this, windowSize);
			if (!isLazy) this.multiply(_2n$6);
			return this;
		}
		assertValidity() {
			const p = this;
			const { a, d } = CURVE;
			if (p.is0()) throw new Error("bad point: ZERO");
			const { X, Y, Z, T } = p;
			const X2 = Fp.sqr(X);
			const Y2 = Fp.sqr(Y);
			const Z2 = Fp.sqr(Z);
			const Z4 = Fp.sqr(Z2);
			const aX2 = Fp.mul(X2, a);
			const left = Fp.mul(Fp.add(aX2, Y2), Z2);
			const right = Fp.add(Z4, Fp.mul(d, Fp.mul(X2, Y2)));
			if (!Fp.eql(left, right)) throw new Error("bad point: equation left != right (1)");
			const XY = Fp.mul(X, Y);
			const ZT = Fp.mul(Z, T);
			if (!Fp.eql(XY, ZT)) throw new Error("bad point: equation left != right (2)");
		}
		equals(other) {
			aedpoint(other);
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const { X: X2, Y: Y2, Z: Z2 } = other;
			const X1Z2 = Fp.mul(X1, Z2);
			const X2Z1 = Fp.mul(X2, Z1);
			const Y1Z2 = Fp.mul(Y1, Z2);
			const Y2Z1 = Fp.mul(Y2, Z1);
			return Fp.eql(X1Z2, X2Z1) && Fp.eql(Y1Z2, Y2Z1);
		}
		is0() {
			return this.equals(Point.ZERO);
		}
		negate() {
			return new Point(Fp.neg(this.X), this.Y, this.Z, Fp.neg(this.T));
		}
		double() {
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const A = Fp.sqr(X1);
			const B = Fp.sqr(Y1);
			const C = Fp.mul(Fp.sqr(Z1), _2n$6);
			const D = mulA(A);
			const x1y1 = Fp.addN(X1, Y1);
			const E = Fp.sub(Fp.subN(Fp.sqr(x1y1), A), B);
			const G = Fp.addN(D, B);
			const F = Fp.subN(G, C);
			const H = Fp.subN(D, B);
			const X3 = Fp.mul(E, F);
			const Y3 = Fp.mul(G, H);
			const T3 = Fp.mul(E, H);
			const Z3 = Fp.mul(F, G);
			return new Point(X3, Y3, Z3, T3);
		}
		add(other) {
			aedpoint(other);
			const { d } = CURVE;
			const { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
			const { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
			const A = Fp.mul(X1, X2);
			const B = Fp.mul(Y1, Y2);
			const C = Fp.mul(Fp.mulN(T1, d), T2);
			const D = Fp.mul(Z1, Z2);
			const E = Fp.sub(Fp.subN(Fp.mulN(Fp.addN(X1, Y1), Fp.addN(X2, Y2)), A), B);
			const F = Fp.subN(D, C);
			const G = Fp.addN(D, C);
			const H = Fp.sub(B, mulA(A));
			const X3 = Fp.mul(E, F);
			const Y3 = Fp.mul(G, H);
			const T3 = Fp.mul(E, H);
			const Z3 = Fp.mul(F, G);
			return new Point(X3, Y3, Z3, T3);
		}
		subtract(other) {
			aedpoint(other);
			return this.add(other.negate());
		}
		multiply(scalar) {
			if (!Fn.isValidNot0(scalar)) throw new RangeError("invalid scalar: expected 1 <= sc < curve.n");
			const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
			return normalize([p, f])[0];
		}
		multiplyUnsafe(scalar) {
			if (!Fn.isValid(scalar)) throw new RangeError("invalid scalar: expected 0 <= sc < curve.n");
			if (scalar === _0n$5) return Point.ZERO;
			if (this.is0() || scalar === _1n$6) return this;
			return wnaf.mulUnsafe(this, scalar, normalize);
		}
		isSmallOrder() {
			return this.clearCofactor().is0();
		}
		isTorsionFree() {
			return wnaf.mulUnsafe(this, CURVE.n).is0();
		}
		toAffine(invertedZ) {
			const p = this;
			let iz = invertedZ;
			if (iz != null && typeof iz !== "bigint") throw new TypeError("\"invertedZ\" expected bigint, got type=" + typeof iz);
			const { X, Y, Z } = p;
			const is0 = p.is0();
			if (iz == null) iz = is0 ? Fp.create(_8n$1) : Fp.inv(Z);
			const x = Fp.mul(X, iz);
			const y = Fp.mul(Y, iz);
			const zz = Fp.mul(Z, iz);
			if (is0) return {
				x: Fp.ZERO,
				y: Fp.ONE
			};
			if (!Fp.eql(zz, Fp.ONE)) throw new Error("invZ was invalid");
			return {
				x,
				y
			};
		}
		clearCofactor() {
			if (cofactor === _1n$6) return this;
			if (cofactor === _2n$6) return this.double();
			if (cofactor === _4n$3) return this.double().double();
			if (cofactor === _8n$1) return this.double().double().double();
			return this.multiplyUnsafe(cofactor);
		}
		toBytes() {
			const { x, y } = this.toAffine();
			const bytes = Fp.toBytes(y);
			bytes[bytes.length - 1] |= isOdd(x) ? 128 : 0;
			return bytes;
		}
		toHex() {
			return bytesToHex(this.toBytes());
		}
		toString() {
			return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
		}
	}
	const normalize = (points) => normalizeZ(Point, points);
	const wnaf = new ScalarMultiplier(Point, randomBytes$4);
	if (wnaf.bits >= 6) Point.BASE.precompute(6);
	Object.freeze(Point.prototype);
	Object.freeze(Point);
	return Point;
}
/**
* Initializes EdDSA signatures over given Edwards curve.
* @param Point - Edwards point constructor.
* @param cHash - Hash function.
* @param eddsaOpts - Optional signature helpers. See {@link EdDSAOpts}.
* @returns EdDSA helper namespace.
* @throws If the hash function, options, or derived point operations are invalid. {@link Error}
* @example
* Initializes EdDSA signatures over given Edwards curve.
*
* ```ts
* import { eddsa } from '@noble/curves/abstract/edwards.js';
* import { jubjub } from '@noble/curves/misc.js';
* import { sha512 } from '@noble/hashes/sha2.js';
* const sigs = eddsa(jubjub.Point, sha512);
* const { secretKey, publicKey } = sigs.keygen();
* const msg = new TextEncoder().encode('hello noble');
* const sig = sigs.sign(msg, secretKey);
* const isValid = sigs.verify(sig, msg, publicKey);
* ```
*/
function eddsa(Point, cHash, eddsaOpts = {}) {
	validatePointCons(Point);
	if (typeof cHash !== "function") throw new Error("\"hash\" function param is required");
	const hash = cHash;
	const opts = eddsaOpts;
	validateObject(opts, {}, {
		adjustScalarBytes: "function",
		randomBytes: "function",
		domain: "function",
		prehash: "function",
		zip215: "boolean",
		mapToCurve: "function",
		toMontgomery: "function",
		toMontgomerySecret: "function"
	});
	const { prehash } = opts;
	const { BASE, Fp, Fn } = Point;
	const outputLen = hash.outputLen;
	const expectedLen = 2 * Fp.BYTES;
	if (outputLen !== void 0) {
		asafenumber(outputLen, "hash.outputLen");
		if (outputLen !== expectedLen) throw new Error(`hash.outputLen must be ${expectedLen}, got ${outputLen}`);
	}
	const randomBytes$5 = opts.randomBytes === void 0 ? randomBytes : opts.randomBytes;
	const toMontgomery = opts.toMontgomery;
	const toMontgomerySecret = opts.toMontgomerySecret;
	const adjustScalarBytes = opts.adjustScalarBytes === void 0 ? (bytes) => bytes : opts.adjustScalarBytes;
	const domain = opts.domain === void 0 ? (data, ctx, phflag) => {
		abool(phflag, "phflag");
		if (ctx.length || phflag) throw new Error("Contexts/pre-hash are not supported");
		return data;
	} : opts.domain;
	function modN_LE(hash) {
		return Fn.create(bytesToNumberLE(hash));
	}
	function getPrivateScalar(key) {
		const len = lengths.secretKey;
		abytes(key, lengths.secretKey, "secretKey");
		const hashed = abytes(hash(key), 2 * len, "hashedSecretKey");
		const head = adjustScalarBytes(hashed.slice(0, len));
		return {
			head,
			prefix: hashed.slice(len, 2 * len),
			scalar: modN_LE(head)
		};
	}
	/** Convenience method that creates public key from scalar. RFC8032 5.1.5
	* Also exposes the derived scalar/prefix tuple and point form reused by sign().
	*/
	function getExtendedPublicKey(secretKey) {
		const { head, prefix, scalar } = getPrivateScalar(secretKey);
		const point = BASE.multiply(scalar);
		return {
			head,
			prefix,
			scalar,
			point,
			pointBytes: point.toBytes()
		};
	}
	/** Calculates EdDSA pub key. RFC8032 5.1.5. */
	function getPublicKey(secretKey) {
		return getExtendedPublicKey(secretKey).pointBytes;
	}
	function hashDomainToScalar(context = Uint8Array.of(), ...msgs) {
		const msg = concatBytes(...msgs);
		return modN_LE(hash(domain(msg, abytes(context, void 0, "context"), !!prehash)));
	}
	/** Signs message with secret key. RFC8032 5.1.6 */
	function sign(msg, secretKey, options = {}) {
		validateObject(options, {}, {}, "options");
		msg = copyBytes(abytes(msg, void 0, "message"));
		if (prehash) msg = prehash(msg);
		const { prefix, scalar, pointBytes } = getExtendedPublicKey(secretKey);
		const r = hashDomainToScalar(options.context, prefix, msg);
		const R = BASE.multiply(r).toBytes();
		const k = hashDomainToScalar(options.context, R, pointBytes, msg);
		const s = Fn.create(r + k * scalar);
		if (!Fn.isValid(s)) throw new Error("sign failed: invalid s");
		const rs = concatBytes(R, Fn.toBytes(s));
		return abytes(rs, lengths.signature, "result");
	}
	const verifyOpts = { zip215: opts.zip215 };
	/**
	* Verifies EdDSA signature against message and public key. RFC 8032 §§5.1.7 and 5.2.7.
	* A cofactored verification equation is checked.
	*/
	function verify(sig, msg, publicKey, options = verifyOpts) {
		validateObject(options);
		const { context } = options;
		const zip215 = options.zip215 === void 0 ? !!verifyOpts.zip215 : options.zip215;
		const len = lengths.signature;
		sig = abytes(sig, len, "signature");
		msg = abytes(msg, void 0, "message");
		publicKey = abytes(publicKey, lengths.publicKey, "publicKey");
		if (zip215 !== void 0) abool(zip215, "zip215");
		if (prehash) msg = prehash(msg);
		const mid = len / 2;
		const r = sig.subarray(0, mid);
		const s = bytesToNumberLE(sig.subarray(mid, len));
		let A, R, SB;
		try {
			A = Point.fromBytes(publicKey, zip215);
			R = Point.fromBytes(r, zip215);
			SB = BASE.multiplyUnsafe(s);
		} catch (error) {
			return false;
		}
		if (!zip215 && A.isSmallOrder()) return false;
		const k = hashDomainToScalar(context, r, publicKey, msg);
		return R.add(A.multiplyUnsafe(k)).subtract(SB).clearCofactor().is0();
	}
	const _size = Fp.BYTES;
	const lengths = {
		secretKey: _size,
		publicKey: _size,
		signature: 2 * _size,
		seed: _size
	};
	function randomSecretKey(seed) {
		seed = seed === void 0 ? randomBytes$5(lengths.seed) : seed;
		return abytes(seed, lengths.seed, "seed");
	}
	function isValidSecretKey(key) {
		return isBytes(key) && key.length === lengths.secretKey;
	}
	function isValidPublicKey(key, zip215) {
		try {
			return !!Point.fromBytes(key, zip215 === void 0 ? verifyOpts.zip215 : zip215);
		} catch (error) {
			return false;
		}
	}
	const utils = {
		getExtendedPublicKey,
		randomSecretKey,
		isValidSecretKey,
		isValidPublicKey,
		/** Converts an Edwards public key to a companion Montgomery public key. */
		toMontgomery(publicKey) {
			if (toMontgomery === void 0) throw new Error("Montgomery conversion is not supported for this curve");
			return toMontgomery(Point.fromBytes(publicKey));
		},
		toMontgomerySecret(secretKey) {
			if (toMontgomerySecret === void 0) throw new Error("Montgomery conversion is not supported for this curve");
			return toMontgomerySecret(secretKey);
		}
	};
	Object.freeze(lengths);
	Object.freeze(utils);
	return Object.freeze({
		keygen: createKeygen(randomSecretKey, getPublicKey),
		getPublicKey,
		sign,
		verify,
		utils,
		Point,
		lengths
	});
}

// node_modules/@noble/curves/abstract/hash-to-curve.js
const _0n$4 = /* @__PURE__ */ BigInt(0);
const _1n$5 = /* @__PURE__ */ BigInt(1);
const _2n$5 = /* @__PURE__ */ BigInt(2);
const _3n$4 = /* @__PURE__ */ BigInt(3);
const _4n$2 = /* @__PURE__ */ BigInt(4);
const os2ip = bytesToNumberBE;
function i2osp(value, length) {
	asafenumber(value);
	asafenumber(length);
	if (length < 0 || length > 4) throw new Error("invalid I2OSP length: " + length);
	if (value < 0 || value > 2 ** (8 * length) - 1) throw new Error("invalid I2OSP input: " + value);
	const res = Array.from({ length }).fill(0);
	for (let i = length - 1; i >= 0; i--) {
		res[i] = value & 255;
		value >>>= 8;
	}
	return new Uint8Array(res);
}
function strxor(a, b) {
	const arr = new Uint8Array(a.length);
	for (let i = 0; i < a.length; i++) arr[i] = a[i] ^ b[i];
	return arr;
}
function normDST(DST) {
	if (!isBytes(DST) && typeof DST !== "string") throw new Error("DST must be Uint8Array or ascii string");
	const dst = typeof DST === "string" ? asciiToBytes(DST) : DST;
	if (dst.length === 0) throw new Error("DST must be non-empty");
	return dst;
}
/**
* Produces a uniformly random byte string using a cryptographic hash
* function H that outputs b bits.
* See {@link https://www.rfc-editor.org/rfc/rfc9380#section-5.3.1 | RFC 9380 section 5.3.1}.
* @param msg - Input message.
* @param DST - Domain separation tag. This helper normalizes DST, rejects empty DSTs, and
*   oversize-hashes DST when needed.
* @param lenInBytes - Output length.
* @param H - Hash function.
* @returns Uniform byte string.
* @throws If the message, DST, hash, or output length is invalid. {@link Error}
* @example
* Expand one message into uniform bytes with the XMD construction.
*
* ```ts
* import { expand_message_xmd } from '@noble/curves/abstract/hash-to-curve.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const uniform = expand_message_xmd(new TextEncoder().encode('hello noble'), 'DST', 32, sha256);
* ```
*/
function expand_message_xmd(msg, DST, lenInBytes, H) {
	abytes(msg);
	asafenumber(lenInBytes);
	if (typeof H !== "function") throw new Error("expand_message_xmd: expected hash function");
	asafenumber(H.outputLen, "hash.outputLen");
	asafenumber(H.blockLen, "hash.blockLen");
	DST = normDST(DST);
	if (DST.length > 255) DST = H(concatBytes(asciiToBytes("H2C-OVERSIZE-DST-"), DST));
	const { outputLen: b_in_bytes, blockLen: r_in_bytes } = H;
	const ell = Math.ceil(lenInBytes / b_in_bytes);
	if (lenInBytes > 65535 || ell > 255) throw new Error("expand_message_xmd: invalid lenInBytes");
	const DST_prime = concatBytes(DST, i2osp(DST.length, 1));
	const Z_pad = new Uint8Array(r_in_bytes);
	const l_i_b_str = i2osp(lenInBytes, 2);
	const b = new Array(ell);
	const b_0 = H(concatBytes(Z_pad, msg, l_i_b_str, i2osp(0, 1), DST_prime));
	b[0] = H(concatBytes(b_0, i2osp(1, 1), DST_prime));
	for (let i = 1; i < ell; i++) {
		const args = [
			strxor(b_0, b[i - 1]),
			i2osp(i + 1, 1),
			DST_prime
		];
		b[i] = H(concatBytes(...args));
	}
	return concatBytes(...b).slice(0, lenInBytes);
}
/**
* Produces a uniformly random byte string using an extendable-output function (XOF) H.
* 1. The collision resistance of H MUST be at least k bits.
* 2. H MUST be an XOF that has been proved indifferentiable from
*    a random oracle under a reasonable cryptographic assumption.
* See {@link https://www.rfc-editor.org/rfc/rfc9380#section-5.3.2 | RFC 9380 section 5.3.2}.
* @param msg - Input message.
* @param DST - Domain separation tag. This helper normalizes DST, rejects empty DSTs, and
*   oversize-hashes DST when needed.
* @param lenInBytes - Output length.
* @param k - Target security level.
* @param H - XOF hash function.
* @returns Uniform byte string.
* @throws If the message, DST, XOF, or output length is invalid. {@link Error}
* @example
* Expand one message into uniform bytes with the XOF construction.
*
* ```ts
* import { expand_message_xof } from '@noble/curves/abstract/hash-to-curve.js';
* import { shake256 } from '@noble/hashes/sha3.js';
* const uniform = expand_message_xof(
*   new TextEncoder().encode('hello noble'),
*   'DST',
*   32,
*   128,
*   shake256
* );
* ```
*/
function expand_message_xof(msg, DST, lenInBytes, k, H) {
	abytes(msg);
	asafenumber(lenInBytes);
	asafenumber(k, "k");
	if (k < 0) throw new Error("expand_message_xof: invalid k");
	if (typeof H !== "function") throw new Error("expand_message_xof: expected XOF function");
	if (typeof H.create !== "function") throw new Error("expand_message_xof: expected XOF create");
	DST = normDST(DST);
	if (lenInBytes < 0 || lenInBytes > 65535) throw new Error("expand_message_xof: invalid lenInBytes");
	if (DST.length > 255) {
		const dkLen = Math.ceil(2 * k / 8);
		DST = H.create({ dkLen }).update(asciiToBytes("H2C-OVERSIZE-DST-")).update(DST).digest();
	}
	if (DST.length > 255) throw new Error("expand_message_xof: invalid DST");
	return H.create({ dkLen: lenInBytes }).update(msg).update(i2osp(lenInBytes, 2)).update(DST).update(i2osp(DST.length, 1)).digest();
}
/**
* Hashes arbitrary-length byte strings to a list of one or more elements of a finite field F.
* See {@link https://www.rfc-editor.org/rfc/rfc9380#section-5.2 | RFC 9380 section 5.2}.
* @param msg - Input message bytes.
* @param count - Number of field elements to derive. Must be `>= 1`.
* @param options - RFC 9380 options. See {@link H2COpts}. `m` must be `>= 1`.
* @returns `[u_0, ..., u_(count - 1)]`, a list of field elements.
* @throws If the expander choice or RFC 9380 options are invalid. {@link Error}
* @example
* Hash one message into field elements before mapping it onto a curve.
*
* ```ts
* import { hash_to_field } from '@noble/curves/abstract/hash-to-curve.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const scalars = hash_to_field(new TextEncoder().encode('hello noble'), 2, {
*   DST: 'DST',
*   p: 17n,
*   m: 1,
*   k: 128,
*   expand: 'xmd',
*   hash: sha256,
* });
* ```
*/
function hash_to_field(msg, count, options) {
	validateObject(options, {
		p: "bigint",
		m: "number",
		k: "number",
		hash: "function"
	});
	const { p, k, m, hash, expand, DST } = options;
	asafenumber(hash.outputLen, "valid hash");
	abytes(msg);
	asafenumber(count);
	asafenumber(m, "m");
	asafenumber(k, "k");
	if (p <= BigInt(1)) throw new Error("hash_to_field: expected valid field characteristic");
	if (count < 1) throw new Error("hash_to_field: expected count >= 1");
	if (m < 1) throw new Error("hash_to_field: expected m >= 1");
	if (k < 0) throw new Error("hash_to_field: invalid k");
	const log2p = p.toString(2).length;
	const L = Math.ceil((log2p + k) / 8);
	const len_in_bytes = count * m * L;
	let prb;
	if (expand === "xmd") prb = expand_message_xmd(msg, DST, len_in_bytes, hash);
	else if (expand === "xof") prb = expand_message_xof(msg, DST, len_in_bytes, k, hash);
	else if (expand === "_internal_pass") prb = msg;
	else throw new Error("expand must be \"xmd\" or \"xof\"");
	const u = new Array(count);
	for (let i = 0; i < count; i++) {
		const e = new Array(m);
		for (let j = 0; j < m; j++) {
			const elm_offset = L * (j + i * m);
			const tv = prb.subarray(elm_offset, elm_offset + L);
			e[j] = mod(os2ip(tv), p);
		}
		u[i] = e;
	}
	return u;
}
/**
* @param field - Field implementation.
* @param map - Isogeny coefficients.
* @returns Isogeny mapping helper.
* @example
* Build one rational isogeny map, then apply it to affine x/y coordinates.
*
* ```ts
* import { isogenyMap } from '@noble/curves/abstract/hash-to-curve.js';
* import { Field } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const iso = isogenyMap(Fp, [[0n, 1n], [1n], [1n], [1n]]);
* const point = iso(3n, 5n);
* ```
*/
function isogenyMap(field, map) {
	validateField(field);
	aarray(map, "map");
	const coeff = map.map((i, row) => {
		aarray(i, "map[" + row + "]");
		if (i.length < 1) throw new Error("isogenyMap: expected non-empty coefficients");
		return Array.from(i).reverse();
	});
	return (x, y) => {
		const [xn, xd, yn, yd] = coeff.map((val) => val.reduce((acc, i) => field.add(field.mul(acc, x), i)));
		const isZero = field.is0(xd) || field.is0(yd);
		const [xd_inv, yd_inv] = FpInvertBatch(field, [xd, yd], true);
		x = field.mul(xn, xd_inv);
		y = field.mul(y, field.mul(yn, yd_inv));
		return isZero ? {
			x: field.ZERO,
			y: field.ZERO
		} : {
			x,
			y
		};
	};
}
const _DST_scalar = "HashToScalar-";
/**
* Creates hash-to-curve methods from EC Point and mapToCurve function. See {@link H2CHasher}.
* @param Point - Point constructor.
* @param mapToCurve - Map-to-curve function.
* @param defaults - Default hash-to-curve options. A frozen detached snapshot is reused as the
*   shared defaults bundle for the returned helpers.
* @returns Hash-to-curve helper namespace.
* @throws If the map-to-curve callback or default hash-to-curve options are invalid. {@link Error}
* @example
* Bundle hash-to-curve, hash-to-scalar, and encode-to-curve helpers for one curve.
*
* ```ts
* import { createHasher } from '@noble/curves/abstract/hash-to-curve.js';
* import { p256 } from '@noble/curves/nist.js';
* import { sha256 } from '@noble/hashes/sha2.js';
* const hasher = createHasher(p256.Point, () => p256.Point.BASE.toAffine(), {
*   DST: 'P256_XMD:SHA-256_SSWU_RO_',
*   encodeDST: 'P256_XMD:SHA-256_SSWU_NU_',
*   p: p256.Point.Fp.ORDER,
*   m: 1,
*   k: 128,
*   expand: 'xmd',
*   hash: sha256,
* });
* const point = hasher.encodeToCurve(new TextEncoder().encode('hello noble'));
* ```
*/
function createHasher(Point, mapToCurve, defaults) {
	if (typeof mapToCurve !== "function") throw new Error("mapToCurve() must be defined");
	validateObject(defaults);
	const snapshot = (src) => Object.freeze({
		...src,
		DST: isBytes(src.DST) ? copyBytes(src.DST) : src.DST,
		...src.encodeDST === void 0 ? {} : { encodeDST: isBytes(src.encodeDST) ? copyBytes(src.encodeDST) : src.encodeDST }
	});
	const safeDefaults = snapshot(defaults);
	const dstOverride = (options) => options && options.DST !== void 0 ? { DST: options.DST } : void 0;
	function map(num) {
		return Point.fromAffine(mapToCurve(num));
	}
	function clear(initial) {
		const P = initial.clearCofactor();
		if (P.equals(Point.ZERO)) return Point.ZERO;
		P.assertValidity();
		return P;
	}
	return Object.freeze({
		get defaults() {
			return snapshot(safeDefaults);
		},
		Point,
		hashToCurve(msg, options) {
			const u = hash_to_field(msg, 2, Object.assign({}, safeDefaults, dstOverride(options)));
			const u0 = map(u[0]);
			const u1 = map(u[1]);
			return clear(u0.add(u1));
		},
		encodeToCurve(msg, options) {
			const optsDst = safeDefaults.encodeDST === void 0 ? {} : { DST: safeDefaults.encodeDST };
			return clear(map(hash_to_field(msg, 1, Object.assign({}, safeDefaults, optsDst, dstOverride(options)))[0]));
		},
		/** See {@link H2CHasher} */
		mapToCurve(scalars) {
			if (safeDefaults.m === 1) {
				if (typeof scalars !== "bigint") throw new Error("expected bigint (m=1)");
				return clear(map([scalars]));
			}
			if (!Array.isArray(scalars)) throw new Error("expected array of bigints");
			if (scalars.length !== safeDefaults.m) throw new Error(`expected array of ${safeDefaults.m} bigints`);
			for (const i of scalars) if (typeof i !== "bigint") throw new Error("expected array of bigints");
			return clear(map(scalars));
		},
		hashToScalar(msg, options) {
			const N = Point.Fn.ORDER;
			return hash_to_field(msg, 1, Object.assign({}, safeDefaults, { DST: _DST_scalar }, dstOverride(options), {
				p: N,
				m: 1
			}))[0][0];
		}
	});
}
/**
* Implementation of the Shallue and van de Woestijne method for any weierstrass curve.
* TODO: check if there is a way to merge this with uvRatio in Edwards; move to modular.
* b = True and y = sqrt(u / v) if (u / v) is square in F, and
* b = False and y = sqrt(Z * (u / v)) otherwise.
* RFC 9380 expects callers to provide `v != 0`; this helper does not enforce it.
* @param Fp - Field implementation.
* @param Z - Simplified SWU map parameter.
* @returns Square-root ratio helper.
* @example
* Build the square-root ratio helper used by SWU map implementations.
*
* ```ts
* import { SWUFpSqrtRatio } from '@noble/curves/abstract/hash-to-curve.js';
* import { Field } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const sqrtRatio = SWUFpSqrtRatio(Fp, 3n);
* const out = sqrtRatio(4n, 1n);
* ```
*/
function SWUFpSqrtRatio(Fp, Z) {
	const F = validateField(Fp);
	const q = F.ORDER;
	let l = _0n$4;
	for (let o = q - _1n$5; o % _2n$5 === _0n$4; o /= _2n$5) l += _1n$5;
	const c1 = l;
	const _2n_pow_c1_1 = _2n$5 << c1 - _1n$5 - _1n$5;
	const _2n_pow_c1 = _2n_pow_c1_1 * _2n$5;
	const c2 = (q - _1n$5) / _2n_pow_c1;
	const c3 = (c2 - _1n$5) / _2n$5;
	const c4 = _2n_pow_c1 - _1n$5;
	const c5 = _2n_pow_c1_1;
	const c6 = F.pow(Z, c2);
	const c7 = F.pow(Z, (c2 + _1n$5) / _2n$5);
	let sqrtRatio = (u, v) => {
		let tv1 = c6;
		let tv2 = F.pow(v, c4);
		let tv3 = F.sqr(tv2);
		tv3 = F.mul(tv3, v);
		let tv5 = F.mul(u, tv3);
		tv5 = F.pow(tv5, c3);
		tv5 = F.mul(tv5, tv2);
		tv2 = F.mul(tv5, v);
		tv3 = F.mul(tv5, u);
		let tv4 = F.mul(tv3, tv2);
		tv5 = F.pow(tv4, c5);
		let isQR = F.eql(tv5, F.ONE);
		tv2 = F.mul(tv3, c7);
		tv5 = F.mul(tv4, tv1);
		tv3 = F.cmov(tv2, tv3, isQR);
		tv4 = F.cmov(tv5, tv4, isQR);
		for (let i = c1; i > _1n$5; i--) {
			let tv5 = i - _2n$5;
			tv5 = _2n$5 << tv5 - _1n$5;
			let tvv5 = F.pow(tv4, tv5);
			const e1 = F.eql(tvv5, F.ONE);
			tv2 = F.mul(tv3, tv1);
			tv1 = F.mul(tv1, tv1);
			tvv5 = F.mul(tv4, tv1);
			tv3 = F.cmov(tv2, tv3, e1);
			tv4 = F.cmov(tvv5, tv4, e1);
		}
		return {
			isValid: !F.is0(v) && (isQR || F.is0(u)),
			value: tv3
		};
	};
	if (F.ORDER % _4n$2 === _3n$4) {
		const c1 = (F.ORDER - _3n$4) / _4n$2;
		const c2 = F.sqrt(F.neg(Z));
		sqrtRatio = (u, v) => {
			let tv1 = F.sqr(v);
			const tv2 = F.mul(u, v);
			tv1 = F.mul(tv1, tv2);
			let y1 = F.pow(tv1, c1);
			y1 = F.mul(y1, tv2);
			const y2 = F.mul(y1, c2);
			const tv3 = F.mul(F.sqr(y1), v);
			const isQR = F.eql(tv3, u);
			let y = F.cmov(y2, y1, isQR);
			return {
				isValid: !F.is0(v) && isQR,
				value: y
			};
		};
	}
	return sqrtRatio;
}
/**
* Simplified Shallue-van de Woestijne-Ulas Method
* See {@link https://www.rfc-editor.org/rfc/rfc9380#section-6.6.2 | RFC 9380 section 6.6.2}.
* @param Fp - Field implementation.
* @param opts - SWU parameters:
*   - `A`: Curve parameter `A`.
*   - `B`: Curve parameter `B`.
*   - `Z`: Simplified SWU map parameter.
* @returns Deterministic map-to-curve function.
* @throws If the SWU parameters are invalid or the field lacks the required helpers. {@link Error}
* @example
* Map one field element to a Weierstrass curve point with the SWU recipe.
*
* ```ts
* import { mapToCurveSimpleSWU } from '@noble/curves/abstract/hash-to-curve.js';
* import { Field } from '@noble/curves/abstract/modular.js';
* const Fp = Field(17n);
* const map = mapToCurveSimpleSWU(Fp, { A: 1n, B: 2n, Z: 3n });
* const point = map(5n);
* ```
*/
function mapToCurveSimpleSWU(Fp, opts) {
	const F = validateField(Fp);
	validateObject(opts, {}, {}, "opts");
	const { A, B, Z } = opts;
	if (!F.isValidNot0(A) || !F.isValidNot0(B) || !F.isValid(Z)) throw new Error("mapToCurveSimpleSWU: invalid opts");
	if (F.eql(Z, F.neg(F.ONE)) || FpIsSquare(F, Z)) throw new Error("mapToCurveSimpleSWU: invalid opts");
	const x = F.mul(B, F.inv(F.mul(Z, A)));
	const gx = F.add(F.add(F.mul(F.sqr(x), x), F.mul(A, x)), B);
	if (!FpIsSquare(F, gx)) throw new Error("mapToCurveSimpleSWU: invalid opts");
	const sqrtRatio = SWUFpSqrtRatio(F, Z);
	if (!F.isOdd) throw new Error("Field does not have .isOdd()");
	return (u) => {
		let tv1, tv2, tv3, tv4, tv5, tv6, x, y;
		tv1 = F.sqr(u);
		tv1 = F.mul(tv1, Z);
		tv2 = F.sqr(tv1);
		tv2 = F.add(tv2, tv1);
		tv3 = F.add(tv2, F.ONE);
		tv3 = F.mul(tv3, B);
		tv4 = F.cmov(Z, F.neg(tv2), !F.eql(tv2, F.ZERO));
		tv4 = F.mul(tv4, A);
		tv2 = F.sqr(tv3);
		tv6 = F.sqr(tv4);
		tv5 = F.mul(tv6, A);
		tv2 = F.add(tv2, tv5);
		tv2 = F.mul(tv2, tv3);
		tv6 = F.mul(tv6, tv4);
		tv5 = F.mul(tv6, B);
		tv2 = F.add(tv2, tv5);
		x = F.mul(tv1, tv3);
		const { isValid, value } = sqrtRatio(tv2, tv6);
		y = F.mul(tv1, u);
		y = F.mul(y, value);
		x = F.cmov(x, tv3, isValid);
		y = F.cmov(y, value, isValid);
		const e1 = F.isOdd(u) === F.isOdd(y);
		y = F.cmov(F.neg(y), y, e1);
		const tv4_inv = FpInvertBatch(F, [tv4], true)[0];
		x = F.mul(x, tv4_inv);
		return {
			x,
			y
		};
	};
}

// node_modules/@noble/curves/ed25519.js
/**
* ed25519 Twisted Edwards curve with following addons:
* - X25519 ECDH
* - Ristretto cofactor elimination
* - Elligator hash-to-group / point indistinguishability
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _1n$4 = /* @__PURE__ */ BigInt(1);
const _2n$4 = /* @__PURE__ */ BigInt(2);
const _5n = /* @__PURE__ */ BigInt(5);
const _8n = /* @__PURE__ */ BigInt(8);
const ed25519_CURVE_p = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
const ed25519_CURVE = /* @__PURE__ */ (() => ({
	p: ed25519_CURVE_p,
	n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
	h: _8n,
	a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
	d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
	Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
	Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
}))();
function ed25519_pow_2_252_3(x) {
	const _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
	const P = ed25519_CURVE_p;
	const b2 = x * x % P * x % P;
	const b4 = pow2(b2, _2n$4, P) * b2 % P;
	const b5 = pow2(b4, _1n$4, P) * x % P;
	const b10 = pow2(b5, _5n, P) * b5 % P;
	const b20 = pow2(b10, _10n, P) * b10 % P;
	const b40 = pow2(b20, _20n, P) * b20 % P;
	const b80 = pow2(b40, _40n, P) * b40 % P;
	const b160 = pow2(b80, _80n, P) * b80 % P;
	const b240 = pow2(b160, _80n, P) * b80 % P;
	const b250 = pow2(b240, _10n, P) * b10 % P;
	return {
		pow_p_5_8: pow2(b250, _2n$4, P) * x % P,
		b2
	};
}
function adjustScalarBytes(bytes) {
	bytes[0] &= 248;
	bytes[31] &= 127;
	bytes[31] |= 64;
	return bytes;
}
const ED25519_SQRT_M1 = /* @__PURE__ */ BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
function uvRatio(u, v) {
	const P = ed25519_CURVE_p;
	const v3 = mod(v * v * v, P);
	const pow = ed25519_pow_2_252_3(u * mod(v3 * v3 * v, P)).pow_p_5_8;
	let x = mod(u * v3 * pow, P);
	const vx2 = mod(v * x * x, P);
	const root1 = x;
	const root2 = mod(x * ED25519_SQRT_M1, P);
	const useRoot1 = vx2 === u;
	const useRoot2 = vx2 === mod(-u, P);
	const noRoot = vx2 === mod(-u * ED25519_SQRT_M1, P);
	if (useRoot1) x = root1;
	if (useRoot2 || noRoot) x = root2;
	if (isNegativeLE(x, P)) x = mod(-x, P);
	return {
		isValid: useRoot1 || useRoot2,
		value: x
	};
}
const ed25519_Point = /* @__PURE__ */ edwards(ed25519_CURVE, { uvRatio });
const Fp$1 = /* @__PURE__ */ (() => ed25519_Point.Fp)();
function toMontgomery(point) {
	const { y } = point;
	return Fp$1.toBytes(Fp$1.div(_1n$4 + y, _1n$4 - y));
}
function toMontgomerySecret(secretKey) {
	const size = ed25519_Point.Fp.BYTES;
	abytes$1(secretKey, size);
	return adjustScalarBytes(sha512(secretKey.subarray(0, size))).subarray(0, size);
}
function ed(opts) {
	return eddsa(ed25519_Point, sha512, Object.assign({
		adjustScalarBytes,
		toMontgomery,
		toMontgomerySecret,
		zip215: true
	}, opts));
}
/**
* ed25519 curve with EdDSA signatures.
* Seeded `keygen(seed)` / `utils.randomSecretKey(seed)` reuse the provided
* 32-byte seed buffer instead of copying it.
* @example
* Generate one Ed25519 keypair, sign a message, and verify it.
*
* ```js
* import { ed25519 } from '@noble/curves/ed25519.js';
* const { secretKey, publicKey } = ed25519.keygen();
* // const publicKey = ed25519.getPublicKey(secretKey);
* const msg = new TextEncoder().encode('hello noble');
* const sig = ed25519.sign(msg, secretKey);
* const isValid = ed25519.verify(sig, msg, publicKey); // ZIP215
* // RFC8032 / FIPS 186-5
* const isValid2 = ed25519.verify(sig, msg, publicKey, { zip215: false });
* ```
*/
const ed25519 = /* @__PURE__ */ ed({});

// lib/published/ed25519.ts
/** Whether it is the key's signature of the message, both in hex, by RFC 8032 to the letter. */
function isSignature(signature, message, publicKey) {
	try {
		return ed25519.verify(bytesOf(signature), message, bytesOf(publicKey), { zip215: false });
	} catch {
		return false;
	}
}

// features/draw/protocol/finding.ts
/** The checks of section 13 of `docs/draw-protocol.md`, in their order. */
const CHECKS = [
	"SEAL_FORM",
	"SEAL_SIGNATURE",
	"ROSTER_FORM",
	"ROSTER_SIZE",
	"ROSTER_ROOT",
	"VALUES_FORM",
	"ENTRIES",
	"BEACON_SIGNATURE",
	"SEED",
	"ORDER",
	"KEYS",
	"HISTORY"
];
const OF_RESULT$1 = [
	"VALUES_FORM",
	"ENTRIES",
	"BEACON_SIGNATURE",
	"SEED",
	"ORDER"
];
/** The checks that can be made before there is a result. */
const CHECKS_OF_SEAL = CHECKS.filter((check) => !OF_RESULT$1.includes(check));
const problem = (code, figures = {}) => ({
	code,
	figures
});

// features/draw/protocol/entries.ts
const DIGITS$1 = /^[0-9]{1,100}$/;
const HIGHEST_SOURCE = 2 ** 31 - 1;
/** @throws MalformedFile when the file is not as section 6 of the protocol says */
const parseEntries = (file) => readLines(file, statementOf);
function statementOf(value) {
	const statement = members(value, "agreedAt", "seal", "signature", "source", "value");
	return {
		agreedAt: time(statement.agreedAt),
		seal: matching(statement.seal, HASH),
		signature: matching(statement.signature, SIGNATURE),
		source: integer(statement.source, 0, HIGHEST_SOURCE),
		value: matching(statement.value, DIGITS$1)
	};
}
/** What is wrong with the statements about the values that people read: each has one, in the order of the seal. */
function flawOfEntries(seal, sealDigest, values, statements, publicKey) {
	const read = seal.sources.flatMap(({ kind }, i) => kind === "drand-quicknet" ? [] : [i]);
	const places = statements.map(({ source }) => source);
	const unpaired = Array.from({ length: Math.max(read.length, places.length) }).findIndex((_, i) => read[i] !== places[i]);
	if (unpaired >= 0) return problem("entry-missing", { source: read[unpaired] ?? places[unpaired] });
	for (const statement of statements) {
		const source = seal.sources[statement.source];
		const flaw = flawOf(statement, sealDigest, values[statement.source].text, publicKey) ?? untimely(statement, seal, source);
		if (flaw) return flaw;
	}
}
function flawOf({ signature, ...said }, sealDigest, value, publicKey) {
	const { source } = said;
	if (said.seal !== sealDigest) return problem("entry-of-another-seal", { source });
	if (!isSignature(signature, utf8(canonical(said)), publicKey)) return problem("entry-signature-wrong", { source });
	return said.value === value ? void 0 : problem("entry-value-differs", {
		source,
		expected: value,
		found: said.value
	});
}
function untimely({ agreedAt, source }, seal, read) {
	const opens = read.kind === "public-number" ? read.knownAt : seal.earliest;
	if (secondsOf(agreedAt) < secondsOf(opens)) return problem("entry-too-early", {
		source,
		at: agreedAt,
		expected: opens
	});
	const { diceCloseAt } = seal;
	return read.kind === "dice" && diceCloseAt !== void 0 && secondsOf(agreedAt) >= secondsOf(diceCloseAt) ? problem("entry-too-late", {
		source,
		at: agreedAt,
		expected: diceCloseAt
	}) : void 0;
}

// features/draw/protocol/history.ts
const PREVIOUS = "previous:";
const LEAD_HOURS = "lead-hours:";
const HOURS = /^[0-9]{1,4}$/;
/** @throws MalformedFile when the file is not as section 10 of the protocol says */
const parseHistory = (file) => readLines(file, lineOf);
function lineOf(value) {
	const line = members(value, ...[
		"drawNumber",
		"earliest",
		"keyId",
		"offering",
		"resultDigest",
		"sealDigest"
	], "sealedAt", "voidReason", "voidedAt");
	const hash = (text) => matching(text, HASH);
	const voidedAt = orNull(line.voidedAt, time);
	const voidReason = orNull(line.voidReason, words);
	const resultDigest = orNull(line.resultDigest, hash);
	require(voidedAt === null === (voidReason === null), "other-form");
	require(voidedAt === null || resultDigest === null, "other-form");
	return {
		drawNumber: integer(line.drawNumber, 1),
		earliest: time(line.earliest),
		keyId: matching(line.keyId, KEY_ID),
		offering: words(line.offering),
		resultDigest,
		sealDigest: hash(line.sealDigest),
		sealedAt: time(line.sealedAt),
		voidReason,
		voidedAt
	};
}
function flawOfHistory(lines, seal, inFiles) {
	return flawOfAll(lines) ?? flawOfDraw(lines, seal, inFiles);
}
function flawOfAll(lines) {
	const counting = /* @__PURE__ */ new Map();
	for (const [i, { drawNumber, offering, voidedAt }] of lines.entries()) {
		if (drawNumber !== i + 1) return problem("history-gap", {
			line: i + 1,
			expected: i + 1,
			found: drawNumber
		});
		if (voidedAt === null) {
			const first = counting.get(offering);
			if (first !== void 0) return problem("history-two-draws", {
				first,
				second: drawNumber
			});
			counting.set(offering, drawNumber);
		}
	}
}
function flawOfDraw(lines, seal, inFiles) {
	const { drawNumber, earliest, offering } = seal;
	const line = lines[drawNumber - 1];
	if (!line) return problem("history-draw-missing", { drawNumber });
	const expected = {
		...inFiles,
		earliest,
		offering
	};
	const said = { ...line };
	const member = Object.keys(expected).find((name) => expected[name] !== said[name]);
	if (member !== void 0) {
		const found = said[member];
		return problem("history-differs", {
			member,
			expected: expected[member] ?? "-",
			found: typeof found === "string" ? found : "-"
		});
	}
	return flawOfPrevious(lines[drawNumber - 2], seal) ?? flawOfLead(line, seal);
}
function flawOfPrevious(before, seal) {
	const named = rulesNamed(seal, PREVIOUS);
	const expected = before ? [before.sealDigest] : [];
	return named.length === expected.length && named.every((digest, i) => digest === expected[i]) ? void 0 : problem("history-previous-wrong", {
		expected: expected[0] ?? "-",
		found: named.join(" ") || "-"
	});
}
/** The longest time that a rule promises counts; without one the seal comes out before the draw all the same. */
function flawOfLead({ sealedAt }, seal) {
	const hours = rulesNamed(seal, LEAD_HOURS).filter((text) => HOURS.test(text));
	const lead = Math.max(0, ...hours.map(Number)) * 3600;
	const latest = secondsOf(seal.earliest) - lead;
	return secondsOf(sealedAt) > latest ? problem("history-sealed-late", {
		at: sealedAt,
		expected: timeOf(latest)
	}) : void 0;
}
/** What the protocol allows and the public must hear of: voiding when the randomness could be known. */
function warningsOf(lines, seal) {
	return lines.flatMap(({ drawNumber, earliest, voidedAt, voidReason }) => {
		if (voidedAt === null || voidReason === null) return [];
		const figures = {
			drawNumber,
			at: voidedAt,
			reason: voidReason
		};
		const late = secondsOf(voidedAt) >= secondsOf(earliest);
		return [...drawNumber === seal.drawNumber ? [{
			code: "voided",
			figures
		}] : [], ...late ? [{
			code: "late-void",
			figures
		}] : []];
	});
}

// features/draw/protocol/keys.ts
/** @throws MalformedFile when the file is not as section 9 of the protocol says */
function parseKeys(file) {
	const keys = list(members(readCanonical(file), "keys").keys).map(keyOf);
	require(keys.length > 0, "empty");
	require(new Set(keys.map(({ keyId }) => keyId)).size === keys.length, "stands-twice");
	keys.forEach((key, i) => requireFollows(key, keys[i - 1]));
	return keys;
}
function keyOf(value) {
	const key = members(value, ...[
		"breakReason",
		"endorsement",
		"keyId",
		"previous",
		"publicKey",
		"since"
	]);
	const publicKey = matching(key.publicKey, HASH);
	const keyId = matching(key.keyId, KEY_ID);
	require(keyIdOf(publicKey) === keyId, "other-form");
	return {
		breakReason: orNull(key.breakReason, words),
		endorsement: orNull(key.endorsement, (text) => matching(text, SIGNATURE)),
		keyId,
		previous: orNull(key.previous, (text) => matching(text, KEY_ID)),
		publicKey,
		since: time(key.since)
	};
}
function requireFollows(key, before) {
	const { breakReason, endorsement, previous, since } = key;
	if (!before) {
		require(breakReason === null && endorsement === null && previous === null, "not-in-order");
		return;
	}
	require(previous === before.keyId && secondsOf(since) > secondsOf(before.since), "not-in-order");
	require(breakReason === null !== (endorsement === null), "not-endorsed");
	require(endorsement === null || isSignature(endorsement, endorsedText(key), before.publicKey), "not-endorsed");
}
const endorsedText = ({ publicKey, since }) => utf8(`anju-key-1\n${publicKey}\n${since}\n`);
/** Why nothing leads from the key that is trusted to that one. `key-older`: that cannot be known by endorsements. */
function flawOfChain(keys, trusted, keyId) {
	const from = keys.findIndex(({ publicKey }) => publicKey === trusted);
	const to = keys.findIndex((key) => key.keyId === keyId);
	if (from < 0 || to < 0) return problem(to < 0 ? "key-unknown" : "key-not-in-chain", { keyId: to < 0 ? keyId : keyIdOf(trusted) });
	if (to < from) return problem("key-older", { keyId });
	const broken = keys.slice(from + 1, to + 1).find(({ breakReason }) => breakReason !== null);
	return broken && problem("key-chain-broken", {
		keyId: broken.keyId,
		reason: broken.breakReason
	});
}
/** Every break is told, wherever it stands. */
const breaksIn = (keys) => keys.flatMap(({ breakReason, keyId, since }) => breakReason === null ? [] : [{
	code: "key-break",
	figures: {
		keyId,
		since,
		reason: breakReason
	}
}]);

// features/draw/protocol/merkle.ts
const HASH_BYTES$1 = 32;
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
/** The Merkle tree hash of RFC 6962 over the lines. Joining neighbours level by level gives its tree. */
function rootOf(roster, tick = () => void 0) {
	const level = leavesOf(roster, tick);
	for (let size = roster.size; size > 1; size = Math.ceil(size / 2)) joinPairs(level, size);
	return level.slice(0, HASH_BYTES$1);
}
function leavesOf({ bytes, size, lines }, tick) {
	const level = new Uint8Array(size * HASH_BYTES$1);
	const begun = sha256$1.create().update(LEAF);
	const work = begun.clone();
	for (let i = 0; i < size; i++) {
		begun._cloneInto(work);
		work.update(bytes.subarray(lines[i], lines[i + 1] - 1));
		work.digestInto(level.subarray(i * HASH_BYTES$1, (i + 1) * HASH_BYTES$1));
		tick(i);
	}
	return level;
}
/** A last odd one goes up as it is. */
function joinPairs(level, size) {
	const begun = sha256$1.create().update(NODE);
	const work = begun.clone();
	const pair = 64;
	const pairs = Math.floor(size / 2);
	for (let i = 0; i < pairs; i++) {
		begun._cloneInto(work);
		work.update(level.subarray(i * pair, (i + 1) * pair));
		work.digestInto(level.subarray(i * HASH_BYTES$1, (i + 1) * HASH_BYTES$1));
	}
	if (size % 2 === 1) level.copyWithin(pairs * HASH_BYTES$1, (size - 1) * HASH_BYTES$1, size * HASH_BYTES$1);
}

// features/draw/protocol/words.ts
/** A hash is eight words of 32 bits, so that a million of them are one array. */
const HASH_WORDS = 8;
function putWords(hash, words, at) {
	for (let i = 0; i < 8; i++) {
		const byte = 4 * i;
		words[at + i] = hash[byte] << 24 | hash[byte + 1] << 16 | hash[byte + 2] << 8 | hash[byte + 3];
	}
}
function hexOfWords(words, from) {
	let hex = "";
	for (let i = from; i < from + 8; i++) hex += words[i].toString(16).padStart(8, "0");
	return hex;
}
/** Below 0, 0 or above 0; as the bytes of the hashes compare. */
function compareWords(words, a, b) {
	for (let i = 0; i < 8; i++) {
		const difference = words[a + i] - words[b + i];
		if (difference !== 0) return difference;
	}
	return 0;
}

// features/draw/protocol/order.ts
/** The order of a draw as it was computed here, without an object for each family. */
var VerifiedOrder = class {
	#positions;
	constructor(data) {
		this.data = data;
		this.#positions = new Uint32Array(data.families.length);
		data.families.forEach((family, i) => this.#positions[family] = i + 1);
	}
	get size() {
		return this.data.families.length;
	}
	/** How many families are called: not more than there are. */
	get called() {
		return Math.min(this.data.called, this.size);
	}
	placeOf(receipt) {
		const family = this.#familyOf(receipt);
		return family === void 0 ? void 0 : this.#place(family);
	}
	/** Places from that index (0 is called first), not more than there are. */
	page(from, count) {
		return Array.from(this.data.families.subarray(from, from + count), (family) => this.#place(family));
	}
	/** The last of so many: whoever comes after is not among them. Nothing when it is none. */
	cutoff(count = this.called) {
		return this.page(Math.min(count, this.size) - 1, 1)[0];
	}
	#place(family) {
		const { tiers, tickets } = this.data;
		return {
			position: this.#positions[family],
			receipt: this.#receipt(family),
			tier: tiers[family],
			ticket: hexOfWords(tickets, family * 8)
		};
	}
	#receipt(family) {
		const { bytes, starts, lengths } = this.data;
		const start = starts[family];
		return String.fromCharCode(...bytes.subarray(start, start + lengths[family]));
	}
	/** The roster ascends by receipt numbers, so the middle tells in which half to look on. */
	#familyOf(receipt) {
		let low = 0;
		let high = this.size;
		while (low < high) {
			const middle = low + high >>> 1;
			const found = this.#receipt(middle);
			if (found === receipt) return middle;
			if (found < receipt) low = middle + 1;
			else high = middle;
		}
	}
};

// features/draw/protocol/progress.ts
/** So many are done between two looks at the clock. */
const STRIDE = 8192;
const INTERVAL_MILLISECONDS = 150;
/** Tells a few times a second how far a loop is. */
function ticking(tell) {
	let last = performance.now();
	return (done) => {
		if (done % STRIDE !== 0) return;
		const now = performance.now();
		if (now - last >= INTERVAL_MILLISECONDS) {
			last = now;
			tell(done);
		}
	};
}

// node_modules/@noble/hashes/hmac.js
/**
* HMAC: RFC2104 message authentication code.
* @module
*/
/**
* Internal class for HMAC.
* Accepts any byte key, although RFC 2104 §3 recommends keys at least
* `HashLen` bytes long.
*/
var _HMAC = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = false;
	finished = false;
	destroyed = false;
	constructor(hash, key) {
		ahash(hash);
		abytes$1(key, void 0, "key");
		this.iHash = hash.create();
		if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
		this.blockLen = this.iHash.blockLen;
		this.outputLen = this.iHash.outputLen;
		const blockLen = this.blockLen;
		const pad = new Uint8Array(blockLen);
		pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
		for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
		this.iHash.update(pad);
		this.oHash = hash.create();
		for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
		this.oHash.update(pad);
		clean(pad);
	}
	update(buf) {
		aexists(this);
		this.iHash.update(buf);
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const buf = out.subarray(0, this.outputLen);
		this.iHash.digestInto(buf);
		this.oHash.update(buf);
		this.oHash.digestInto(buf);
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.oHash.outputLen);
		this.digestInto(out);
		return out;
	}
	_cloneInto(to) {
		to ||= Object.create(Object.getPrototypeOf(this), {});
		const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
		to = to;
		to.finished = finished;
		to.destroyed = destroyed;
		to.blockLen = blockLen;
		to.outputLen = outputLen;
		to.canXOF = canXOF;
		to.oHash = oHash._cloneInto(to.oHash);
		to.iHash = iHash._cloneInto(to.iHash);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = true;
		this.oHash.destroy();
		this.iHash.destroy();
	}
};
const hmac = /* @__PURE__ */ (() => {
	const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
	hmac_.create = (hash, key) => new _HMAC(hash, key);
	return hmac_;
})();

// node_modules/@noble/curves/abstract/weierstrass.js
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const divNearest = (num, den) => (num + (num >= 0 ? den : -den) / _2n$3) / den;
/** Splits scalar for GLV endomorphism. */
function _splitEndoScalar(k, basis, n) {
	aInRange("scalar", k, _0n$3, n);
	const [[a1, b1], [a2, b2]] = basis;
	const c1 = divNearest(b2 * k, n);
	const c2 = divNearest(-b1 * k, n);
	let k1 = k - c1 * a1 - c2 * a2;
	let k2 = -c1 * b1 - c2 * b2;
	const k1neg = k1 < _0n$3;
	const k2neg = k2 < _0n$3;
	if (k1neg) k1 = -k1;
	if (k2neg) k2 = -k2;
	const MAX_NUM = bitMask(Math.ceil(bitLen(n) / 2)) + _1n$3;
	if (k1 < _0n$3 || k1 >= MAX_NUM || k2 < _0n$3 || k2 >= MAX_NUM) throw new Error("splitScalar (endomorphism): failed for k");
	return {
		k1neg,
		k1,
		k2neg,
		k2
	};
}
const _0n$3 = /* @__PURE__ */ BigInt(0);
const _1n$3 = /* @__PURE__ */ BigInt(1);
const _2n$3 = /* @__PURE__ */ BigInt(2);
const _3n$3 = /* @__PURE__ */ BigInt(3);
const _4n$1 = /* @__PURE__ */ BigInt(4);
/**
* Creates weierstrass Point constructor, based on specified curve options.
*
* See {@link WeierstrassOpts}.
* @param params - Curve parameters. See {@link WeierstrassOpts}.
* @param extraOpts - Optional helpers and overrides. See {@link WeierstrassExtraOpts}.
* @returns Weierstrass point constructor.
* @throws If the curve parameters, overrides, or point codecs are invalid. {@link Error}
*
* @example
* Construct a point type from explicit Weierstrass curve parameters.
*
* ```js
* const opts = {
*   p: 0xfffffffffffffffffffffffffffffffeffffac73n,
*   n: 0x100000000000000000001b8fa16dfab9aca16b6b3n,
*   h: 1n,
*   a: 0n,
*   b: 7n,
*   Gx: 0x3b4c382ce37aa192a4019e763036f4f5dd4d7ebbn,
*   Gy: 0x938cf935318fdced6bc28286531733c3f03c4feen,
* };
* const secp160k1_Point = weierstrass(opts);
* ```
*/
function weierstrass(params, extraOpts = {}) {
	const validated = createCurveFields("weierstrass", params, extraOpts);
	const Fp = validated.Fp;
	const Fn = validated.Fn;
	let CURVE = validated.CURVE;
	const { h: cofactor, n: CURVE_ORDER } = CURVE;
	validateObject(extraOpts, {}, {
		allowInfinityPoint: "boolean",
		clearCofactor: "function",
		isTorsionFree: "function",
		fromBytes: "function",
		toBytes: "function",
		endo: "object",
		randomBytes: "function"
	});
	const { endo: endoOpts, allowInfinityPoint, clearCofactor, isTorsionFree, fromBytes, toBytes } = extraOpts;
	const randomBytes$2 = extraOpts.randomBytes === void 0 ? randomBytes : extraOpts.randomBytes;
	if (endoOpts) {
		if (!Fp.is0(CURVE.a) || typeof endoOpts.beta !== "bigint" || !Array.isArray(endoOpts.basises)) throw new Error("invalid endo: expected \"beta\": bigint and \"basises\": array");
	}
	const endo = endoOpts ? {
		beta: endoOpts.beta,
		basises: endoOpts.basises.map((basis) => [...basis])
	} : void 0;
	const lengths = getWLengths(Fp, Fn);
	function assertCompressionIsSupported() {
		if (!Fp.isOdd) throw new Error("compression is not supported: Field does not have .isOdd()");
	}
	function pointToBytes(_c, point, isCompressed) {
		if (point.is0()) {
			if (!allowInfinityPoint) throw new Error("bad point: ZERO");
			return Uint8Array.of(0);
		}
		const { x, y } = point.toAffine();
		const bx = Fp.toBytes(x);
		abool(isCompressed, "isCompressed");
		if (isCompressed) {
			assertCompressionIsSupported();
			const hasEvenY = !Fp.isOdd(y);
			return concatBytes(pprefix(hasEvenY), bx);
		} else return concatBytes(Uint8Array.of(4), bx, Fp.toBytes(y));
	}
	function pointFromBytes(bytes) {
		abytes(bytes, void 0, "Point");
		const { publicKey: comp, publicKeyUncompressed: uncomp } = lengths;
		const length = bytes.length;
		const head = bytes[0];
		const tail = bytes.subarray(1);
		if (allowInfinityPoint && length === 1 && head === 0) return {
			x: Fp.ZERO,
			y: Fp.ZERO
		};
		if (length === comp && (head === 2 || head === 3)) {
			const x = Fp.fromBytes(tail);
			if (!Fp.isValid(x)) throw new Error("bad point: is not on curve, wrong x");
			const y2 = weierstrassEquation(x);
			let y;
			try {
				y = Fp.sqrt(y2);
			} catch (sqrtError) {
				const err = sqrtError instanceof Error ? ": " + sqrtError.message : "";
				throw new Error("bad point: is not on curve, sqrt error" + err);
			}
			assertCompressionIsSupported();
			const evenY = Fp.isOdd(y);
			if ((head & 1) === 1 !== evenY) y = Fp.neg(y);
			return {
				x,
				y
			};
		} else if (length === uncomp && head === 4) {
			const L = Fp.BYTES;
			const x = Fp.fromBytes(tail.subarray(0, L));
			const y = Fp.fromBytes(tail.subarray(L, L * 2));
			if (!isValidXY(x, y)) throw new Error("bad point: is not on curve");
			return {
				x,
				y
			};
		} else throw new Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
	}
	const encodePoint = toBytes === void 0 ? pointToBytes : toBytes;
	const decodePoint = fromBytes === void 0 ? pointFromBytes : fromBytes;
	const b3 = Fp.mul(CURVE.b, _3n$3);
	const mulA = Fp.is0(CURVE.a) ? (_) => Fp.ZERO : (x) => Fp.mul(CURVE.a, x);
	function weierstrassEquation(x) {
		const x2 = Fp.sqr(x);
		const x3 = Fp.mul(x2, x);
		return Fp.add(Fp.add(x3, Fp.mul(x, CURVE.a)), CURVE.b);
	}
	/** Checks whether equation holds for given x, y: y² == x³ + ax + b */
	function isValidXY(x, y) {
		const left = Fp.sqr(y);
		const right = weierstrassEquation(x);
		return Fp.eql(left, right);
	}
	if (!isValidXY(CURVE.Gx, CURVE.Gy)) throw new Error("bad curve params: generator point");
	const _4a3 = Fp.mul(Fp.pow(CURVE.a, _3n$3), _4n$1);
	const _27b2 = Fp.mul(Fp.sqr(CURVE.b), BigInt(27));
	if (Fp.is0(Fp.add(_4a3, _27b2))) throw new Error("bad curve params: a or b");
	/** Asserts coordinate is valid: 0 <= n < Fp.ORDER. */
	function acoord(title, n, banZero = false) {
		if (!Fp.isValid(n) || banZero && Fp.is0(n)) throw new Error(`bad point coordinate ${title}`);
		return typeof n === "object" && n !== null ? Fp.create(n) : n;
	}
	function aprjpoint(other) {
		if (!(other instanceof Point)) throw new Error("Weierstrass Point expected");
	}
	function splitEndoScalarN(k) {
		if (!endo || !endo.basises) throw new Error("no endo");
		return _splitEndoScalar(k, endo.basises, Fn.ORDER);
	}
	/**
	* Appends a (point, scalar) pair to the inputs of a vartime wNAF walk
	* ({@link mulAddUnsafe}). With GLV endomorphism the scalar is split into two half-width
	* pairs against P and ψ(P) = (β⋅x, y), halving the walk's shared doubling chain;
	* split signs fold into the points.
	*/
	function pushWnafPair(points, scalars, p, k) {
		if (!Fn.isValid(k)) throw new RangeError("invalid scalar: out of range");
		if (endo) {
			const { k1neg, k1, k2neg, k2 } = splitEndoScalarN(k);
			const psi = new Point(Fp.mul(p.X, endo.beta), p.Y, p.Z);
			points.push(k1neg ? p.negate() : p, k2neg ? psi.negate() : psi);
			scalars.push(k1, k2);
		} else {
			points.push(p);
			scalars.push(k);
		}
	}
	const validityCache = /* @__PURE__ */ new WeakSet();
	/**
	* Projective Point works in 3d / projective (homogeneous) coordinates:(X, Y, Z) ∋ (x=X/Z, y=Y/Z).
	* Default Point works in 2d / affine coordinates: (x, y).
	* We're doing calculations in projective, because its operations don't require costly inversion.
	*/
	class Point {
		static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE);
		static ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ZERO);
		static Fp = Fp;
		static Fn = Fn;
		X;
		Y;
		Z;
		/** Does NOT validate if the point is valid. Use `.assertValidity()`. */
		constructor(X, Y, Z) {
			this.X = acoord("x", X);
			this.Y = acoord("y", Y, true);
			this.Z = acoord("z", Z);
			Object.freeze(this);
		}
		static CURVE() {
			return CURVE;
		}
		/** Does NOT validate if the point is valid. Use `.assertValidity()`. */
		static fromAffine(p) {
			const { x, y } = p || {};
			if (!p || !Fp.isValid(x) || !Fp.isValid(y)) throw new Error("invalid affine point");
			if (p instanceof Point) throw new Error("projective point not allowed");
			if (Fp.is0(x) && Fp.is0(y)) return Point.ZERO;
			return new Point(x, y, Fp.ONE);
		}
		static fromBytes(bytes) {
			const P = Point.fromAffine(decodePoint(abytes(bytes, void 0, "point")));
			P.assertValidity();
			return P;
		}
		static fromHex(hex) {
			return Point.fromBytes(hexToBytes(hex));
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		/**
		* @param isLazy - true will defer table computation until the first multiplication
		*/
		precompute(windowSize = 6, isLazy = true) {
			wnaf.setWindowSize(this, windowSize);
			if (!isLazy) this.multiply(_3n$3);
			return this;
		}
		/** A point on curve is valid if it conforms to equation. */
		assertValidity() {
			const p = this;
			if (p.is0()) {
				if (allowInfinityPoint && Fp.is0(p.X) && Fp.eql(p.Y, Fp.ONE) && Fp.is0(p.Z)) return;
				throw new Error("bad point: ZERO");
			}
			if (validityCache.has(p)) return;
			const { x, y } = p.toAffine();
			if (!Fp.isValid(x) || !Fp.isValid(y)) throw new Error("bad point: x or y not field elements");
			if (!isValidXY(x, y)) throw new Error("bad point: equation left != right");
			if (!p.isTorsionFree()) throw new Error("bad point: not in prime-order subgroup");
			validityCache.add(p);
		}
		hasEvenY() {
			const { y } = this.toAffine();
			if (!Fp.isOdd) throw new Error("Field doesn't support isOdd");
			return !Fp.isOdd(y);
		}
		/** Compare one point to another. */
		equals(other) {
			aprjpoint(other);
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const { X: X2, Y: Y2, Z: Z2 } = other;
			const U1 = Fp.eql(Fp.mul(X1, Z2), Fp.mul(X2, Z1));
			const U2 = Fp.eql(Fp.mul(Y1, Z2), Fp.mul(Y2, Z1));
			return U1 && U2;
		}
		/** Flips point to one corresponding to (x, -y) in Affine coordinates. */
		negate() {
			return new Point(this.X, Fp.neg(this.Y), this.Z);
		}
		double() {
			const { X: X1, Y: Y1, Z: Z1 } = this;
			let X3 = Fp.ZERO, Y3 = Fp.ZERO, Z3 = Fp.ZERO;
			let t0 = Fp.mul(X1, X1);
			let t1 = Fp.mul(Y1, Y1);
			let t2 = Fp.mul(Z1, Z1);
			let t3 = Fp.mul(X1, Y1);
			t3 = Fp.add(t3, t3);
			Z3 = Fp.mul(X1, Z1);
			Z3 = Fp.add(Z3, Z3);
			X3 = mulA(Z3);
			Y3 = Fp.mul(b3, t2);
			Y3 = Fp.add(X3, Y3);
			X3 = Fp.sub(t1, Y3);
			Y3 = Fp.add(t1, Y3);
			Y3 = Fp.mul(X3, Y3);
			X3 = Fp.mul(t3, X3);
			Z3 = Fp.mul(b3, Z3);
			t2 = mulA(t2);
			t3 = Fp.sub(t0, t2);
			t3 = mulA(t3);
			t3 = Fp.add(t3, Z3);
			Z3 = Fp.add(t0, t0);
			t0 = Fp.add(Z3, t0);
			t0 = Fp.add(t0, t2);
			t0 = Fp.mul(t0, t3);
			Y3 = Fp.add(Y3, t0);
			t2 = Fp.mul(Y1, Z1);
			t2 = Fp.add(t2, t2);
			t0 = Fp.mul(t2, t3);
			X3 = Fp.sub(X3, t0);
			Z3 = Fp.mul(t2, t1);
			Z3 = Fp.add(Z3, Z3);
			Z3 = Fp.add(Z3, Z3);
			return new Point(X3, Y3, Z3);
		}
		add(other) {
			aprjpoint(other);
			const { X: X1, Y: Y1, Z: Z1 } = this;
			const { X: X2, Y: Y2, Z: Z2 } = other;
			let X3 = Fp.ZERO, Y3 = Fp.ZERO, Z3 = Fp.ZERO;
			let t0 = Fp.mul(X1, X2);
			let t1 = Fp.mul(Y1, Y2);
			let t2 = Fp.mul(Z1, Z2);
			let t3 = Fp.add(X1, Y1);
			let t4 = Fp.add(X2, Y2);
			t3 = Fp.mul(t3, t4);
			t4 = Fp.add(t0, t1);
			t3 = Fp.sub(t3, t4);
			t4 = Fp.add(X1, Z1);
			let t5 = Fp.add(X2, Z2);
			t4 = Fp.mul(t4, t5);
			t5 = Fp.add(t0, t2);
			t4 = Fp.sub(t4, t5);
			t5 = Fp.add(Y1, Z1);
			X3 = Fp.add(Y2, Z2);
			t5 = Fp.mul(t5, X3);
			X3 = Fp.add(t1, t2);
			t5 = Fp.sub(t5, X3);
			Z3 = mulA(t4);
			X3 = Fp.mul(b3, t2);
			Z3 = Fp.add(X3, Z3);
			X3 = Fp.sub(t1, Z3);
			Z3 = Fp.add(t1, Z3);
			Y3 = Fp.mul(X3, Z3);
			t1 = Fp.add(t0, t0);
			t1 = Fp.add(t1, t0);
			t2 = mulA(t2);
			t4 = Fp.mul(b3, t4);
			t1 = Fp.add(t1, t2);
			t2 = Fp.sub(t0, t2);
			t2 = mulA(t2);
			t4 = Fp.add(t4, t2);
			t0 = Fp.mul(t1, t4);
			Y3 = Fp.add(Y3, t0);
			t0 = Fp.mul(t5, t4);
			X3 = Fp.mul(t3, X3);
			X3 = Fp.sub(X3, t0);
			t0 = Fp.mul(t3, t1);
			Z3 = Fp.mul(t5, Z3);
			Z3 = Fp.add(Z3, t0);
			return new Point(X3, Y3, Z3);
		}
		subtract(other) {
			aprjpoint(other);
			return this.add(other.negate());
		}
		is0() {
			return this.equals(Point.ZERO);
		}
		/**
		* Constant time multiplication.
		* Uses precomputed tables (signed fixed-window wNAF) when available.
		* Uses scalar blinding and avoids endomorphism splitting in the secret-scalar path.
		* @param scalar - by which the point would be multiplied
		* @returns New point
		*/
		multiply(scalar) {
			if (!Fn.isValidNot0(scalar)) throw new RangeError("invalid scalar: out of range");
			const { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
			return normalize([p, f])[0];
		}
		/**
		* Non-constant-time multiplication. Uses width-4 wNAF with GLV endomorphism splitting
		* when available (two half-width scalars sharing one halved doubling chain).
		* It's faster, but should only be used when you don't care about
		* an exposed secret key e.g. sig verification, which works over *public* keys.
		*/
		multiplyUnsafe(scalar) {
			const p = this;
			const sc = scalar;
			if (!Fn.isValid(sc)) throw new RangeError("invalid scalar: out of range");
			if (sc === _0n$3 || p.is0()) return Point.ZERO;
			if (sc === _1n$3) return p;
			if (wnaf.hasWindowSize(this)) return wnaf.mulUnsafe(p, sc, normalize);
			const points = [];
			const scalars = [];
			pushWnafPair(points, scalars, p, sc);
			return mulAddUnsafe(Point, points, scalars);
		}
		/**
		* Non-constant-time double-scalar multiplication `a⋅this + b⋅other` (Strauss–Shamir).
		* Both walks share one doubling chain via {@link mulAddUnsafe}, and GLV endomorphism
		* (when available) halves the chain again by splitting each scalar into two half-width
		* parts. Used by ECDSA verification and public-key recovery for `R = u1⋅G + u2⋅P`.
		* Only for public scalars.
		*/
		mulAddUnsafe(a, other, b) {
			aprjpoint(other);
			const points = [];
			const scalars = [];
			pushWnafPair(points, scalars, this, a);
			pushWnafPair(points, scalars, other, b);
			return mulAddUnsafe(Point, points, scalars);
		}
		/**
		* Converts Projective point to affine (x, y) coordinates.
		* (X, Y, Z) ∋ (x=X/Z, y=Y/Z).
		* @param invertedZ - Z^-1 (inverted zero) - optional, precomputation is useful for invertBatch
		*/
		toAffine(invertedZ) {
			const p = this;
			let iz = invertedZ;
			if (iz != null && !Fp.isValid(iz)) throw new RangeError("\"invertedZ\" expected valid field element");
			const { X, Y, Z } = p;
			if (Fp.eql(Z, Fp.ONE)) return {
				x: X,
				y: Y
			};
			const is0 = p.is0();
			if (iz == null) iz = is0 ? Fp.ONE : Fp.inv(Z);
			const x = Fp.mul(X, iz);
			const y = Fp.mul(Y, iz);
			const zz = Fp.mul(Z, iz);
			if (is0) return {
				x: Fp.ZERO,
				y: Fp.ZERO
			};
			if (!Fp.eql(zz, Fp.ONE)) throw new Error("invZ was invalid");
			return {
				x,
				y
			};
		}
		/**
		* Checks whether Point is free of torsion elements (is in prime subgroup).
		* Always torsion-free for cofactor=1 curves.
		*/
		isTorsionFree() {
			if (cofactor === _1n$3) return true;
			if (isTorsionFree) return isTorsionFree(Point, this);
			return wnaf.mulUnsafe(this, CURVE_ORDER).is0();
		}
		clearCofactor() {
			if (cofactor === _1n$3) return this;
			if (clearCofactor) return clearCofactor(Point, this);
			return this.multiplyUnsafe(cofactor);
		}
		isSmallOrder() {
			if (cofactor === _1n$3) return this.is0();
			return this.clearCofactor().is0();
		}
		toBytes(isCompressed = true) {
			abool(isCompressed, "isCompressed");
			this.assertValidity();
			return encodePoint(Point, this, isCompressed);
		}
		toHex(isCompressed = true) {
			return bytesToHex(this.toBytes(isCompressed));
		}
		toString() {
			return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
		}
	}
	const normalize = (points) => normalizeZ(Point, points);
	const wnaf = new ScalarMultiplier(Point, randomBytes$2);
	if (wnaf.bits >= 6) Point.BASE.precompute(6);
	Object.freeze(Point.prototype);
	Object.freeze(Point);
	return Point;
}
function pprefix(hasEvenY) {
	return Uint8Array.of(hasEvenY ? 2 : 3);
}
function getWLengths(Fp, Fn) {
	return {
		secretKey: Fn.BYTES,
		publicKey: 1 + Fp.BYTES,
		publicKeyUncompressed: 1 + 2 * Fp.BYTES,
		publicKeyHasPrefix: true,
		signature: 2 * Fn.BYTES
	};
}

// node_modules/@noble/curves/abstract/bls.js
/**
* BLS != BLS.
* The file implements BLS (Boneh-Lynn-Shacham) signatures.
* Used in both BLS (Barreto-Lynn-Scott) and BN (Barreto-Naehrig)
* families of pairing-friendly curves.
* Consists of two curves: G1 and G2:
* - G1 is a subgroup of (x, y) E(Fq) over y² = x³ + 4.
* - G2 is a subgroup of ((x₁, x₂+i), (y₁, y₂+i)) E(Fq²) over y² = x³ + 4(1 + i) where i is √-1
* - Gt, created by bilinear (ate) pairing e(G1, G2), consists of p-th roots of unity in
*   Fq^k where k is embedding degree. Only degree 12 is currently supported, 24 is not.
* Pairing is used to aggregate and verify signatures.
* There are two modes of operation:
* - Long signatures:  X-byte keys + 2X-byte sigs (G1 keys + G2 sigs).
* - Short signatures: 2X-byte keys + X-byte sigs (G2 keys + G1 sigs).
* @module
**/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _0n$2 = BigInt(0);
const _1n$2 = BigInt(1);
const _2n$2 = BigInt(2);
const _3n$2 = BigInt(3);
function NAfDecomposition(a) {
	const res = [];
	for (; a > _1n$2; a >>= _1n$2) if ((a & _1n$2) === _0n$2) res.unshift(0);
	else if ((a & _3n$2) === _3n$2) {
		res.unshift(-1);
		a += _1n$2;
	} else res.unshift(1);
	return res;
}
function aNonEmpty(arr) {
	if (!Array.isArray(arr) || arr.length === 0) throw new Error("expected non-empty array");
}
function createBlsPairing(fields, G1, G2, params) {
	validateObject(fields, {
		Fp: "object",
		Fr: "object",
		Fp2: "object",
		Fp12: "object"
	}, { Fp6: "object" }, "fields");
	if (typeof G1 !== "function") throw new TypeError("\"G1_Point\" expected point constructor, got type=" + typeof G1);
	if (typeof G2 !== "function") throw new TypeError("\"G2_Point\" expected point constructor, got type=" + typeof G2);
	validateObject(params, {
		ateLoopSize: "bigint",
		xNegative: "boolean",
		twistType: "string"
	}, {
		randomBytes: "function",
		postPrecompute: "function"
	}, "params");
	const { Fp, Fr, Fp2, Fp12 } = fields;
	const { twistType, ateLoopSize, xNegative, postPrecompute } = params;
	const fp2 = (c0, c1) => ({
		c0,
		c1
	});
	const fp2f = ({ c0, c1 }) => Object.freeze({
		c0,
		c1
	});
	const add2 = (a, b) => fp2(Fp.add(a.c0, b.c0), Fp.add(a.c1, b.c1));
	const sub2 = (a, b) => fp2(Fp.sub(a.c0, b.c0), Fp.sub(a.c1, b.c1));
	const mul2 = (a, b) => {
		const t0 = Fp.mul(a.c0, b.c0);
		const t1 = Fp.mul(a.c1, b.c1);
		return fp2(Fp.sub(t0, t1), Fp.sub(Fp.mul(Fp.add(a.c0, a.c1), Fp.add(b.c0, b.c1)), Fp.add(t0, t1)));
	};
	const mul2ByFp = (a, rhs) => fp2(Fp.mul(a.c0, rhs), Fp.mul(a.c1, rhs));
	const mul2ByNonresidue = (a) => Fp2.mulByNonresidue(a);
	const mul014ByLine = ({ c0: f0, c1: f1 }, o0, l1, l4, Px, Py) => {
		const o1 = mul2ByFp(l1, Px);
		const o4 = mul2ByFp(l4, Py);
		const { c0: a0, c1: a1, c2: a2 } = f0;
		const { c0: b0, c1: b1, c2: b2 } = f1;
		const t0_0 = mul2(a0, o0);
		const t0_1 = mul2(a1, o1);
		const t0_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(a1, a2), o1), t0_1)), t0_0);
		const t0_c1 = sub2(sub2(mul2(add2(o0, o1), add2(a0, a1)), t0_0), t0_1);
		const t0_c2 = add2(sub2(mul2(add2(a0, a2), o0), t0_0), t0_1);
		const t1_c0 = mul2ByNonresidue(mul2(b2, o4));
		const t1_c1 = mul2(b0, o4);
		const t1_c2 = mul2(b1, o4);
		const s0 = add2(a0, b0);
		const s1 = add2(a1, b1);
		const s2 = add2(a2, b2);
		const o14 = add2(o1, o4);
		const t2_0 = mul2(s0, o0);
		const t2_1 = mul2(s1, o14);
		const t2_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(s1, s2), o14), t2_1)), t2_0);
		const t2_c1 = sub2(sub2(mul2(add2(o0, o14), add2(s0, s1)), t2_0), t2_1);
		const t2_c2 = add2(sub2(mul2(add2(s0, s2), o0), t2_0), t2_1);
		return Object.freeze({
			c0: Object.freeze({
				c0: fp2f(add2(mul2ByNonresidue(t1_c2), t0_c0)),
				c1: fp2f(add2(t1_c0, t0_c1)),
				c2: fp2f(add2(t1_c1, t0_c2))
			}),
			c1: Object.freeze({
				c0: fp2f(sub2(sub2(t2_c0, t0_c0), t1_c0)),
				c1: fp2f(sub2(sub2(t2_c1, t0_c1), t1_c1)),
				c2: fp2f(sub2(sub2(t2_c2, t0_c2), t1_c2))
			})
		});
	};
	const mul034ByLine = ({ c0: f0, c1: f1 }, l0, l3, o4, Px, Py) => {
		const o0 = mul2ByFp(l0, Py);
		const o3 = mul2ByFp(l3, Px);
		const { c0: a0, c1: a1, c2: a2 } = f0;
		const { c0: b0, c1: b1, c2: b2 } = f1;
		const a_c0 = mul2(a0, o0);
		const a_c1 = mul2(a1, o0);
		const a_c2 = mul2(a2, o0);
		const b0m = mul2(b0, o3);
		const b1m = mul2(b1, o4);
		const b_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(b1, b2), o4), b1m)), b0m);
		const b_c1 = sub2(sub2(mul2(add2(o3, o4), add2(b0, b1)), b0m), b1m);
		const b_c2 = add2(sub2(mul2(add2(b0, b2), o3), b0m), b1m);
		const s0 = add2(a0, b0);
		const s1 = add2(a1, b1);
		const s2 = add2(a2, b2);
		const o03 = add2(o0, o3);
		const e0m = mul2(s0, o03);
		const e1m = mul2(s1, o4);
		const e_c0 = add2(mul2ByNonresidue(sub2(mul2(add2(s1, s2), o4), e1m)), e0m);
		const e_c1 = sub2(sub2(mul2(add2(o03, o4), add2(s0, s1)), e0m), e1m);
		const e_c2 = add2(sub2(mul2(add2(s0, s2), o03), e0m), e1m);
		return Object.freeze({
			c0: Object.freeze({
				c0: fp2f(add2(mul2ByNonresidue(b_c2), a_c0)),
				c1: fp2f(add2(b_c0, a_c1)),
				c2: fp2f(add2(b_c1, a_c2))
			}),
			c1: Object.freeze({
				c0: fp2f(sub2(sub2(e_c0, a_c0), b_c0)),
				c1: fp2f(sub2(sub2(e_c1, a_c1), b_c1)),
				c2: fp2f(sub2(sub2(e_c2, a_c2), b_c2))
			})
		});
	};
	let lineFunction;
	if (twistType === "multiplicative") lineFunction = (c0, c1, c2, f, Px, Py) => mul014ByLine(f, c0, c1, c2, Px, Py);
	else if (twistType === "divisive") lineFunction = (c0, c1, c2, f, Px, Py) => mul034ByLine(f, c2, c1, c0, Px, Py);
	else throw new Error("bls: unknown twist type");
	const Fp2div2 = Fp2.div(Fp2.ONE, Fp2.mul(Fp2.ONE, _2n$2));
	function pointDouble(ell, Rx, Ry, Rz) {
		const t0 = Fp2.sqr(Ry);
		const t1 = Fp2.sqr(Rz);
		const t2 = Fp2.mulByB(Fp2.mul(t1, _3n$2));
		const t3 = Fp2.mul(t2, _3n$2);
		const t4 = Fp2.sub(Fp2.sub(Fp2.sqr(Fp2.add(Ry, Rz)), t1), t0);
		const c0 = Fp2.sub(t2, t0);
		const c1 = Fp2.mul(Fp2.sqr(Rx), _3n$2);
		const c2 = Fp2.neg(t4);
		ell.push([
			c0,
			c1,
			c2
		]);
		Rx = Fp2.mul(Fp2.mul(Fp2.mul(Fp2.sub(t0, t3), Rx), Ry), Fp2div2);
		Ry = Fp2.sub(Fp2.sqr(Fp2.mul(Fp2.add(t0, t3), Fp2div2)), Fp2.mul(Fp2.sqr(t2), _3n$2));
		Rz = Fp2.mul(t0, t4);
		return {
			Rx,
			Ry,
			Rz
		};
	}
	function pointAdd(ell, Rx, Ry, Rz, Qx, Qy) {
		const t0 = Fp2.sub(Ry, Fp2.mul(Qy, Rz));
		const t1 = Fp2.sub(Rx, Fp2.mul(Qx, Rz));
		const c0 = Fp2.sub(Fp2.mul(t0, Qx), Fp2.mul(t1, Qy));
		const c1 = Fp2.neg(t0);
		const c2 = t1;
		ell.push([
			c0,
			c1,
			c2
		]);
		const t2 = Fp2.sqr(t1);
		const t3 = Fp2.mul(t2, t1);
		const t4 = Fp2.mul(t2, Rx);
		const t5 = Fp2.add(Fp2.sub(t3, Fp2.mul(t4, _2n$2)), Fp2.mul(Fp2.sqr(t0), Rz));
		Rx = Fp2.mul(t1, t5);
		Ry = Fp2.sub(Fp2.mul(Fp2.sub(t4, t5), t0), Fp2.mul(t3, Ry));
		Rz = Fp2.mul(Rz, t3);
		return {
			Rx,
			Ry,
			Rz
		};
	}
	const ATE_NAF = NAfDecomposition(ateLoopSize);
	const calcPairingPrecomputes = (point) => {
		if (!(point instanceof G2)) throw new TypeError("\"point\" expected G2 point, got type=" + typeof point);
		const { x, y } = point.toAffine();
		const Qx = x, Qy = y, negQy = Fp2.neg(y);
		let Rx = Qx, Ry = Qy, Rz = Fp2.ONE;
		const ell = [];
		for (const bit of ATE_NAF) {
			const cur = [];
			({Rx, Ry, Rz} = pointDouble(cur, Rx, Ry, Rz));
			if (bit) ({Rx, Ry, Rz} = pointAdd(cur, Rx, Ry, Rz, Qx, bit === -1 ? negQy : Qy));
			ell.push(cur);
		}
		if (postPrecompute) {
			const last = ell[ell.length - 1];
			postPrecompute(Rx, Ry, Rz, Qx, Qy, pointAdd.bind(null, last));
		}
		return ell;
	};
	function millerLoopBatch(pairs, withFinalExponent = false) {
		aarray(pairs, "pairs", (pair, title) => {
			aarray(pair, title);
			if (pair.length !== 3) throw new TypeError(`"${title}" expected precompute tuple`);
			aarray(pair[0], title + "[0]");
		});
		let f12 = Fp12.ONE;
		if (pairs.length) {
			const ellLen = pairs[0][0].length;
			for (let i = 0; i < ellLen; i++) {
				if (i !== 0) f12 = Fp12.sqr(f12);
				for (const [ell, Px, Py] of pairs) for (const [c0, c1, c2] of ell[i]) f12 = lineFunction(c0, c1, c2, f12, Px, Py);
			}
		}
		if (xNegative) f12 = Fp12.conjugate(f12);
		return withFinalExponent ? Fp12.finalExponentiate(f12) : f12;
	}
	function pairingBatch(pairs, withFinalExponent = true) {
		aarray(pairs, "pairs");
		const res = [];
		for (let i = 0; i < pairs.length; i++) {
			const pair = pairs[i];
			validateObject(pair, {
				g1: "object",
				g2: "object"
			}, {}, "pairs[" + i + "]");
			const { g1, g2 } = pair;
			if (!(g1 instanceof G1)) throw new TypeError("\"pairs[" + i + "].g1\" expected G1 point, got type=" + typeof g1);
			if (!(g2 instanceof G2)) throw new TypeError("\"pairs[" + i + "].g2\" expected G2 point, got type=" + typeof g2);
			if (g1.is0() || g2.is0()) throw new Error("pairing is not available for ZERO point");
			g1.assertValidity();
			g2.assertValidity();
			const Qa = g1.toAffine();
			res.push([
				calcPairingPrecomputes(g2),
				Qa.x,
				Qa.y
			]);
		}
		return millerLoopBatch(res, withFinalExponent);
	}
	function pairing(Q, P, withFinalExponent = true) {
		if (!(Q instanceof G1)) throw new TypeError("\"Q\" expected G1 point, got type=" + typeof Q);
		if (!(P instanceof G2)) throw new TypeError("\"P\" expected G2 point, got type=" + typeof P);
		return pairingBatch([{
			g1: Q,
			g2: P
		}], withFinalExponent);
	}
	const lengths = { seed: getMinHashLength(Fr.ORDER) };
	const rand = params.randomBytes === void 0 ? randomBytes : params.randomBytes;
	const randomSecretKey = (seed) => {
		seed = seed === void 0 ? rand(lengths.seed) : seed;
		abytes(seed, lengths.seed, "seed");
		return mapHashToField(seed, Fr.ORDER);
	};
	Object.freeze(lengths);
	return {
		lengths,
		Fr,
		Fp12,
		millerLoopBatch,
		pairing,
		pairingBatch,
		calcPairingPrecomputes,
		randomSecretKey
	};
}
function createBlsSig(blsPairing, PubPoint, SigPoint, isSigG1, hashToSigCurve, SignatureCoder) {
	const { Fr, Fp12, pairingBatch, randomSecretKey, lengths } = blsPairing;
	if (!SignatureCoder) SignatureCoder = {
		fromBytes: notImplemented,
		fromHex: notImplemented,
		toBytes: notImplemented,
		toHex: notImplemented
	};
	const sigCoder = Object.freeze({ ...SignatureCoder });
	function normPub(point) {
		return point instanceof PubPoint ? point : PubPoint.fromBytes(point);
	}
	function normSig(point) {
		return point instanceof SigPoint ? point : sigCoder.fromBytes(point);
	}
	function amsg(m) {
		if (!(m instanceof SigPoint)) throw new Error(`expected valid message hashed to ${!isSigG1 ? "G2" : "G1"} curve`);
		return m;
	}
	const pair = !isSigG1 ? (a, b) => ({
		g1: a,
		g2: b
	}) : (a, b) => ({
		g1: b,
		g2: a
	});
	return Object.freeze({
		lengths: Object.freeze({
			...lengths,
			secretKey: Fr.BYTES
		}),
		keygen(seed) {
			const secretKey = randomSecretKey(seed);
			return {
				secretKey,
				publicKey: this.getPublicKey(secretKey)
			};
		},
		getPublicKey(secretKey) {
			let sec;
			try {
				sec = PubPoint.Fn.fromBytes(secretKey);
			} catch (error) {
				throw new Error("invalid private key: " + typeof secretKey, { cause: error });
			}
			return PubPoint.BASE.multiply(sec);
		},
		sign(message, secretKey, unusedArg) {
			if (unusedArg != null) throw new Error("sign() expects 2 arguments");
			const sec = PubPoint.Fn.fromBytes(secretKey);
			amsg(message).assertValidity();
			return message.multiply(sec);
		},
		verify(signature, message, publicKey, unusedArg) {
			if (unusedArg != null) throw new Error("verify() expects 3 arguments");
			signature = normSig(signature);
			publicKey = normPub(publicKey);
			const P = publicKey.negate();
			const G = PubPoint.BASE;
			const Hm = amsg(message);
			const S = signature;
			try {
				const exp = pairingBatch([pair(P, Hm), pair(G, S)]);
				return Fp12.eql(exp, Fp12.ONE);
			} catch {
				return false;
			}
		},
		verifyBatch(signature, items) {
			aNonEmpty(items);
			const sig = normSig(signature);
			const nMessages = items.map((i) => amsg(i.message));
			const nPublicKeys = items.map((i) => normPub(i.publicKey));
			const messagePubKeyMap = /* @__PURE__ */ new Map();
			for (let i = 0; i < nPublicKeys.length; i++) {
				const pub = nPublicKeys[i];
				const msg = nMessages[i];
				let keys = messagePubKeyMap.get(msg);
				if (keys === void 0) {
					keys = [];
					messagePubKeyMap.set(msg, keys);
				}
				keys.push(pub);
			}
			const paired = [];
			const G = PubPoint.BASE;
			try {
				for (const [msg, keys] of messagePubKeyMap) {
					const groupPublicKey = keys.reduce((acc, msg) => acc.add(msg));
					paired.push(pair(groupPublicKey, msg));
				}
				paired.push(pair(G.negate(), sig));
				return Fp12.eql(pairingBatch(paired), Fp12.ONE);
			} catch {
				return false;
			}
		},
		aggregatePublicKeys(publicKeys) {
			aNonEmpty(publicKeys);
			publicKeys = publicKeys.map((pub) => normPub(pub));
			const agg = publicKeys.reduce((sum, p) => sum.add(p), PubPoint.ZERO);
			agg.assertValidity();
			return agg;
		},
		aggregateSignatures(signatures) {
			aNonEmpty(signatures);
			signatures = signatures.map((sig) => normSig(sig));
			const agg = signatures.reduce((sum, s) => sum.add(s), SigPoint.ZERO);
			agg.assertValidity();
			return agg;
		},
		hash(messageBytes, DST) {
			abytes(messageBytes);
			return hashToSigCurve(messageBytes, DST === void 0 ? void 0 : { DST });
		},
		Signature: Object.freeze({ ...sigCoder })
	});
}
/**
* @param fields - Tower field implementations.
* @param G1_Point - G1 point constructor.
* @param G2_Point - G2 point constructor.
* @param params - Pairing parameters. See {@link BlsPairingParams}.
* @returns Pairing-only BLS helpers. The returned pairing surface rejects infinity inputs, while
*   empty `pairingBatch(...)` calls return the multiplicative identity in GT. This keeps the
*   low-level pairing API fail-closed for BLS-style callers, where identity points usually signal
*   broken hash / wiring instead of an intentionally neutral pairing term. This also eagerly
*   precomputes the G1 base-point table as a performance side effect.
* @throws If the pairing parameters or underlying curve helpers are inconsistent. {@link Error}
* @example
* ```ts
* import { blsBasic } from '@noble/curves/abstract/bls.js';
* import { bn254 } from '@noble/curves/bn254.js';
* // Rebuild the pairing-only helper from a concrete curve's public pieces.
* const pair = blsBasic(bn254.fields, bn254.G1.Point, bn254.G2.Point, bn254.params);
* const gt = pair.pairing(pair.G1.Point.BASE, pair.G2.Point.BASE);
* ```
*/
function blsBasic(fields, G1_Point, G2_Point, params) {
	const { Fp, Fr, Fp2, Fp6, Fp12 } = fields;
	const G1 = { Point: G1_Point };
	const G2 = { Point: G2_Point };
	const { millerLoopBatch, pairing, pairingBatch, calcPairingPrecomputes, randomSecretKey, lengths } = createBlsPairing(fields, G1_Point, G2_Point, params);
	G1.Point.BASE.precompute(4);
	Object.freeze(G1);
	Object.freeze(G2);
	return Object.freeze({
		lengths: Object.freeze(lengths),
		millerLoopBatch,
		pairing,
		pairingBatch,
		G1,
		G2,
		fields: Object.freeze({
			Fr,
			Fp,
			Fp2,
			Fp6,
			Fp12
		}),
		params: Object.freeze({
			ateLoopSize: params.ateLoopSize,
			xNegative: params.xNegative,
			twistType: params.twistType,
			postPrecompute: params.postPrecompute
		}),
		utils: Object.freeze({
			randomSecretKey,
			calcPairingPrecomputes
		})
	});
}
function blsHashers(fields, G1_Point, G2_Point, params, hasherParams) {
	const base = blsBasic(fields, G1_Point, G2_Point, params);
	validateObject(hasherParams, {
		hasherOpts: "object",
		hasherOptsG1: "object",
		hasherOptsG2: "object"
	}, {
		mapToG1: "function",
		mapToG2: "function"
	}, "hasherParams");
	const G1Hasher = createHasher(G1_Point, hasherParams.mapToG1 === void 0 ? notImplemented : hasherParams.mapToG1, {
		...hasherParams.hasherOpts,
		...hasherParams.hasherOptsG1
	});
	const G2Hasher = createHasher(G2_Point, hasherParams.mapToG2 === void 0 ? notImplemented : hasherParams.mapToG2, {
		...hasherParams.hasherOpts,
		...hasherParams.hasherOptsG2
	});
	return Object.freeze({
		...base,
		G1: G1Hasher,
		G2: G2Hasher
	});
}
/**
* @param fields - Tower field implementations.
* @param G1_Point - G1 point constructor.
* @param G2_Point - G2 point constructor.
* @param params - Pairing parameters. See {@link BlsPairingParams}.
* @param hasherParams - Hash-to-curve configuration. See {@link BlsHasherParams}.
* @param signatureCoders - Signature codecs.
* @returns BLS helpers with signers. The inherited pairing surface still rejects infinity inputs,
*   and empty `pairingBatch(...)` calls still return the multiplicative identity in GT. Aggregate
*   verification still requires proof of possession or another rogue-key defense from the caller.
* @throws If the pairing, hashing, or signature helpers are configured inconsistently. {@link Error}
* @example
* ```ts
* import { bls } from '@noble/curves/abstract/bls.js';
* import { bls12_381 } from '@noble/curves/bls12-381.js';
* // Rebuild a signer namespace from a concrete curve.
* // Applications usually import bls12_381 directly.
* const rebuilt = bls(
*   bls12_381.fields,
*   bls12_381.G1.Point,
*   bls12_381.G2.Point,
*   bls12_381.params,
*   {
*     hasherOpts: bls12_381.G2.defaults,
*     hasherOptsG1: bls12_381.G1.defaults,
*     hasherOptsG2: bls12_381.G2.defaults,
*   },
*   {}
* );
* const { secretKey, publicKey } = rebuilt.longSignatures.keygen();
* ```
*/
function bls(fields, G1_Point, G2_Point, params, hasherParams, signatureCoders) {
	const base = blsHashers(fields, G1_Point, G2_Point, params, hasherParams);
	const pairingRes = {
		...base,
		Fr: base.fields.Fr,
		Fp12: base.fields.Fp12,
		calcPairingPrecomputes: base.utils.calcPairingPrecomputes,
		randomSecretKey: base.utils.randomSecretKey
	};
	const longSignatures = createBlsSig(pairingRes, G1_Point, G2_Point, false, base.G2.hashToCurve, signatureCoders?.LongSignature);
	const shortSignatures = createBlsSig(pairingRes, G2_Point, G1_Point, true, base.G1.hashToCurve, signatureCoders?.ShortSignature);
	return Object.freeze({
		...base,
		longSignatures,
		shortSignatures
	});
}

// node_modules/@noble/curves/abstract/tower.js
/**
* Towered extension fields.
* Rather than implementing a massive 12th-degree extension directly, it is more efficient
* to build it up from smaller extensions: a tower of extensions.
*
* For BLS12-381, the Fp12 field is implemented as a quadratic (degree two) extension,
* on top of a cubic (degree three) extension, on top of a quadratic extension of Fp.
*
* For more info: "Pairings for beginners" by Costello, section 7.3.
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _0n$1 = /* @__PURE__ */ BigInt(0);
const _1n$1 = /* @__PURE__ */ BigInt(1);
const _2n$1 = /* @__PURE__ */ BigInt(2);
const _3n$1 = /* @__PURE__ */ BigInt(3);
const _6n = /* @__PURE__ */ BigInt(6);
const _12n = /* @__PURE__ */ BigInt(12);
const isObj = (value) => !!value && typeof value === "object";
function calcFrobeniusCoefficients(Fp, nonResidue, modulus, degree, num = 1, divisor) {
	asafenumber(num, "num");
	asafenumber(degree, "degree");
	const divisorN = divisor === void 0 ? degree : divisor;
	asafenumber(divisorN, "divisor");
	const F = Fp;
	if (typeof modulus !== "bigint" || modulus <= _1n$1) throw new Error("calcFrobeniusCoefficients: expected valid modulus, got " + modulus);
	if (degree <= 0) throw new Error("calcFrobeniusCoefficients: expected positive degree, got " + degree);
	if (num <= 0) throw new Error("calcFrobeniusCoefficients: expected positive row count, got " + num);
	if (divisorN <= 0) throw new Error("calcFrobeniusCoefficients: expected positive divisor, got " + divisorN);
	const _divisor = BigInt(divisorN);
	const towerModulus = modulus ** BigInt(degree);
	const res = [];
	for (let i = 0; i < num; i++) {
		const a = BigInt(i + 1);
		const powers = [];
		for (let j = 0, qPower = _1n$1; j < degree; j++) {
			const numer = a * qPower - a;
			if (numer % _divisor) throw new Error("calcFrobeniusCoefficients: inexact tower exponent");
			const power = numer / _divisor % towerModulus;
			powers.push(F.pow(nonResidue, power));
			qPower *= modulus;
		}
		res.push(powers);
	}
	return res;
}
/**
* @param Fp - Base field implementation.
* @param Fp2 - Quadratic extension field.
* @param base - Twist-specific Frobenius base whose powers yield the `c1` / `c2` constants.
* BLS12-381 uses `1 / NONRESIDUE`; BN254 uses `NONRESIDUE`.
* @returns Frobenius endomorphism helpers.
* @throws If the derived Frobenius constants are inconsistent for the tower. {@link Error}
* @example
* Build Frobenius endomorphism helpers for a BLS extension tower.
*
* ```ts
* import { psiFrobenius } from '@noble/curves/abstract/tower.js';
* import { bls12_381 } from '@noble/curves/bls12-381.js';
* const Fp = bls12_381.fields.Fp;
* const Fp2 = bls12_381.fields.Fp2;
* const frob = psiFrobenius(Fp, Fp2, Fp2.div(Fp2.ONE, Fp2.NONRESIDUE));
* const point = frob.G2psi(bls12_381.G2.Point, bls12_381.G2.Point.BASE);
* ```
*/
function psiFrobenius(Fp, Fp2, base) {
	validateField(Fp);
	validateField(Fp2);
	validateObject(Fp2, {
		Fp: "object",
		frobeniusMap: "function",
		fromBigTuple: "function",
		mulByB: "function",
		mulByNonresidue: "function",
		reim: "function",
		Fp4Square: "function",
		NONRESIDUE: "object"
	}, {});
	if (!isObj(base) || Array.isArray(base)) throw new TypeError("\"base\" expected Fp2 element, got type=" + typeof base);
	if (!Fp2.isValid(base)) throw new RangeError("\"base\" expected valid Fp2 element");
	const PSI_X = Fp2.pow(base, (Fp.ORDER - _1n$1) / _3n$1);
	const PSI_Y = Fp2.pow(base, (Fp.ORDER - _1n$1) / _2n$1);
	function psi(x, y) {
		return [Fp2.mul(Fp2.frobeniusMap(x, 1), PSI_X), Fp2.mul(Fp2.frobeniusMap(y, 1), PSI_Y)];
	}
	const PSI2_X = Fp2.pow(base, (Fp.ORDER ** _2n$1 - _1n$1) / _3n$1);
	const PSI2_Y = Fp2.pow(base, (Fp.ORDER ** _2n$1 - _1n$1) / _2n$1);
	if (!Fp2.eql(PSI2_Y, Fp2.neg(Fp2.ONE))) throw new Error("psiFrobenius: PSI2_Y!==-1");
	function psi2(x, y) {
		return [Fp2.mul(x, PSI2_X), Fp2.neg(y)];
	}
	const mapAffine = (fn) => (c, P) => {
		if (typeof c !== "function") throw new TypeError("\"c\" expected point constructor, got type=" + typeof c);
		validatePointCons(c);
		if (!(P instanceof c)) throw new TypeError("\"P\" expected Point instance, got type=" + typeof P);
		const affine = P.toAffine();
		const p = fn(affine.x, affine.y);
		return c.fromAffine({
			x: p[0],
			y: p[1]
		});
	};
	return {
		psi,
		psi2,
		G2psi: mapAffine(psi),
		G2psi2: mapAffine(psi2),
		PSI_X,
		PSI_Y,
		PSI2_X,
		PSI2_Y
	};
}
var _Field2 = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO;
	ONE;
	Fp;
	NONRESIDUE;
	mulByB;
	Fp_NONRESIDUE;
	Fp_div2;
	constructor(Fp, opts = {}) {
		const { NONRESIDUE = BigInt(-1), FP2_NONRESIDUE, Fp2mulByB } = opts;
		const ORDER = Fp.ORDER;
		const FP2_ORDER = ORDER * ORDER;
		this.Fp = Fp;
		this.ORDER = FP2_ORDER;
		this.BITS = bitLen(FP2_ORDER);
		this.BYTES = Math.ceil(bitLen(FP2_ORDER) / 8);
		this.isLE = Fp.isLE;
		this.ZERO = this.create({
			c0: Fp.ZERO,
			c1: Fp.ZERO
		});
		this.ONE = this.create({
			c0: Fp.ONE,
			c1: Fp.ZERO
		});
		this.Fp_NONRESIDUE = Fp.create(NONRESIDUE);
		this.Fp_div2 = Fp.div(Fp.ONE, _2n$1);
		this.NONRESIDUE = this.create({
			c0: FP2_NONRESIDUE[0],
			c1: FP2_NONRESIDUE[1]
		});
		this.mulByB = (num) => {
			const { c0, c1 } = Fp2mulByB(num);
			return Object.freeze({
				c0,
				c1
			});
		};
		Object.freeze(this);
	}
	fromBigTuple(tuple) {
		if (!Array.isArray(tuple) || tuple.length !== 2) throw new Error("invalid Fp2.fromBigTuple");
		const [c0, c1] = tuple;
		if (typeof c0 !== "bigint" || typeof c1 !== "bigint") throw new Error("invalid Fp2.fromBigTuple");
		return this.create({
			c0,
			c1
		});
	}
	create(num) {
		const { Fp } = this;
		const c0 = Fp.create(num.c0);
		const c1 = Fp.create(num.c1);
		return Object.freeze({
			c0,
			c1
		});
	}
	isValid(num) {
		if (!isObj(num)) throw new TypeError("invalid field element: expected object, got " + typeof num);
		const { c0, c1 } = num;
		const { Fp } = this;
		return Fp.isValid(c0) && Fp.isValid(c1);
	}
	is0(num) {
		if (!isObj(num)) return false;
		const { c0, c1 } = num;
		const { Fp } = this;
		return Fp.is0(c0) && Fp.is0(c1);
	}
	isValidNot0(num) {
		return !this.is0(num) && this.isValid(num);
	}
	eql({ c0, c1 }, { c0: r0, c1: r1 }) {
		const { Fp } = this;
		return Fp.eql(c0, r0) && Fp.eql(c1, r1);
	}
	neg({ c0, c1 }) {
		const { Fp } = this;
		return Object.freeze({
			c0: Fp.neg(c0),
			c1: Fp.neg(c1)
		});
	}
	pow(num, power) {
		return FpPow(this, num, power);
	}
	invertBatch(nums) {
		return FpInvertBatch(this, nums, true);
	}
	add(f1, f2) {
		const { Fp } = this;
		const { c0, c1 } = f1;
		const { c0: r0, c1: r1 } = f2;
		return Object.freeze({
			c0: Fp.add(c0, r0),
			c1: Fp.add(c1, r1)
		});
	}
	sub({ c0, c1 }, { c0: r0, c1: r1 }) {
		const { Fp } = this;
		return Object.freeze({
			c0: Fp.sub(c0, r0),
			c1: Fp.sub(c1, r1)
		});
	}
	mul({ c0, c1 }, rhs) {
		const { Fp } = this;
		if (typeof rhs === "bigint") return Object.freeze({
			c0: Fp.mul(c0, rhs),
			c1: Fp.mul(c1, rhs)
		});
		const { c0: r0, c1: r1 } = rhs;
		let t1 = Fp.mul(c0, r0);
		let t2 = Fp.mul(c1, r1);
		const o0 = Fp.sub(t1, t2);
		const o1 = Fp.sub(Fp.mul(Fp.add(c0, c1), Fp.add(r0, r1)), Fp.add(t1, t2));
		return Object.freeze({
			c0: o0,
			c1: o1
		});
	}
	sqr({ c0, c1 }) {
		const { Fp } = this;
		const a = Fp.add(c0, c1);
		const b = Fp.sub(c0, c1);
		const c = Fp.add(c0, c0);
		return Object.freeze({
			c0: Fp.mul(a, b),
			c1: Fp.mul(c, c1)
		});
	}
	addN(a, b) {
		return this.add(a, b);
	}
	subN(a, b) {
		return this.sub(a, b);
	}
	mulN(a, b) {
		return this.mul(a, b);
	}
	sqrN(a) {
		return this.sqr(a);
	}
	div(lhs, rhs) {
		const { Fp } = this;
		return this.mul(lhs, typeof rhs === "bigint" ? Fp.inv(Fp.create(rhs)) : this.inv(rhs));
	}
	inv({ c0: a, c1: b }) {
		const { Fp } = this;
		const factor = Fp.inv(Fp.create(a * a + b * b));
		return Object.freeze({
			c0: Fp.mul(factor, Fp.create(a)),
			c1: Fp.mul(factor, Fp.create(-b))
		});
	}
	sqrt(num) {
		const { Fp } = this;
		const Fp2 = this;
		const { c0, c1 } = num;
		if (Fp.is0(c1)) {
			if (FpLegendre(Fp, c0) === 1) return Fp2.create({
				c0: Fp.sqrt(c0),
				c1: Fp.ZERO
			});
			else return Fp2.create({
				c0: Fp.ZERO,
				c1: Fp.sqrt(Fp.div(c0, this.Fp_NONRESIDUE))
			});
		}
		const a = Fp.sqrt(Fp.sub(Fp.sqr(c0), Fp.mul(Fp.sqr(c1), this.Fp_NONRESIDUE)));
		let d = Fp.mul(Fp.add(a, c0), this.Fp_div2);
		if (FpLegendre(Fp, d) === -1) d = Fp.sub(d, a);
		const a0 = Fp.sqrt(d);
		const candidateSqrt = Fp2.create({
			c0: a0,
			c1: Fp.div(Fp.mul(c1, this.Fp_div2), a0)
		});
		if (!Fp2.eql(Fp2.sqr(candidateSqrt), num)) throw new Error("Cannot find square root");
		const x1 = candidateSqrt;
		const x2 = Fp2.neg(x1);
		const { re: re1, im: im1 } = Fp2.reim(x1);
		const { re: re2, im: im2 } = Fp2.reim(x2);
		if (im1 > im2 || im1 === im2 && re1 > re2) return x1;
		return x2;
	}
	isOdd(x) {
		const { re: x0, im: x1 } = this.reim(x);
		const sign_0 = x0 % _2n$1;
		const zero_0 = x0 === _0n$1;
		const sign_1 = x1 % _2n$1;
		return BigInt(sign_0 || zero_0 && sign_1) == _1n$1;
	}
	fromBytes(b) {
		const { Fp } = this;
		abytes(b);
		if (b.length !== this.BYTES) throw new Error("fromBytes invalid length=" + b.length);
		return this.create({
			c0: Fp.fromBytes(b.subarray(0, Fp.BYTES)),
			c1: Fp.fromBytes(b.subarray(Fp.BYTES))
		});
	}
	toBytes({ c0, c1 }) {
		return concatBytes(this.Fp.toBytes(c0), this.Fp.toBytes(c1));
	}
	cmov({ c0, c1 }, { c0: r0, c1: r1 }, c) {
		const { Fp } = this;
		return this.create({
			c0: Fp.cmov(c0, r0, c),
			c1: Fp.cmov(c1, r1, c)
		});
	}
	reim({ c0, c1 }) {
		return {
			re: c0,
			im: c1
		};
	}
	Fp4Square(a, b) {
		const Fp2 = this;
		const a2 = Fp2.sqr(a);
		const b2 = Fp2.sqr(b);
		return {
			first: Fp2.add(Fp2.mulByNonresidue(b2), a2),
			second: Fp2.sub(Fp2.sub(Fp2.sqr(Fp2.add(a, b)), a2), b2)
		};
	}
	mulByNonresidue({ c0, c1 }) {
		const { Fp, NONRESIDUE: nr } = this;
		if (nr.c0 === Fp.ONE && nr.c1 === Fp.ONE) return Object.freeze({
			c0: Fp.sub(c0, c1),
			c1: Fp.add(c0, c1)
		});
		if (nr.c1 === Fp.ONE) return Object.freeze({
			c0: Fp.sub(Fp.mul(c0, nr.c0), c1),
			c1: Fp.add(c0, Fp.mul(c1, nr.c0))
		});
		return this.mul({
			c0,
			c1
		}, nr);
	}
	frobeniusMap(num, power) {
		const { c0, c1 } = num;
		const { Fp } = this;
		return Object.freeze({
			c0,
			c1: power % 2 === 0 ? c1 : Fp.neg(c1)
		});
	}
};
var _Field6 = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO;
	ONE;
	Fp2;
	constructor(Fp2) {
		this.Fp2 = Fp2;
		this.ORDER = Fp2.Fp.ORDER ** _6n;
		this.BITS = 3 * Fp2.BITS;
		this.BYTES = 3 * Fp2.BYTES;
		this.isLE = Fp2.isLE;
		this.ZERO = this.create({
			c0: Fp2.ZERO,
			c1: Fp2.ZERO,
			c2: Fp2.ZERO
		});
		this.ONE = this.create({
			c0: Fp2.ONE,
			c1: Fp2.ZERO,
			c2: Fp2.ZERO
		});
		Object.freeze(this);
	}
	get FROBENIUS_COEFFICIENTS_1() {
		const frob = _FROBENIUS_COEFFICIENTS_6.get(this);
		if (frob) return frob[0];
		const { Fp2 } = this;
		const { Fp } = Fp2;
		const rows = calcFrobeniusCoefficients(Fp2, Fp2.NONRESIDUE, Fp.ORDER, 6, 2, 3);
		const cache = [Object.freeze(rows[0]), Object.freeze(rows[1])];
		_FROBENIUS_COEFFICIENTS_6.set(this, cache);
		return cache[0];
	}
	get FROBENIUS_COEFFICIENTS_2() {
		const frob = _FROBENIUS_COEFFICIENTS_6.get(this);
		if (frob) return frob[1];
		this.FROBENIUS_COEFFICIENTS_1;
		return _FROBENIUS_COEFFICIENTS_6.get(this)[1];
	}
	add({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.add(c0, r0),
			c1: Fp2.add(c1, r1),
			c2: Fp2.add(c2, r2)
		});
	}
	sub({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.sub(c0, r0),
			c1: Fp2.sub(c1, r1),
			c2: Fp2.sub(c2, r2)
		});
	}
	mul({ c0, c1, c2 }, rhs) {
		const { Fp2 } = this;
		if (typeof rhs === "bigint") return Object.freeze({
			c0: Fp2.mul(c0, rhs),
			c1: Fp2.mul(c1, rhs),
			c2: Fp2.mul(c2, rhs)
		});
		const { c0: r0, c1: r1, c2: r2 } = rhs;
		const t0 = Fp2.mul(c0, r0);
		const t1 = Fp2.mul(c1, r1);
		const t2 = Fp2.mul(c2, r2);
		return Object.freeze({
			c0: Fp2.add(t0, Fp2.mulByNonresidue(Fp2.sub(Fp2.mul(Fp2.add(c1, c2), Fp2.add(r1, r2)), Fp2.add(t1, t2)))),
			c1: Fp2.add(Fp2.sub(Fp2.mul(Fp2.add(c0, c1), Fp2.add(r0, r1)), Fp2.add(t0, t1)), Fp2.mulByNonresidue(t2)),
			c2: Fp2.sub(Fp2.add(t1, Fp2.mul(Fp2.add(c0, c2), Fp2.add(r0, r2))), Fp2.add(t0, t2))
		});
	}
	sqr({ c0, c1, c2 }) {
		const { Fp2 } = this;
		let t0 = Fp2.sqr(c0);
		let t1 = Fp2.mul(Fp2.mul(c0, c1), _2n$1);
		let t3 = Fp2.mul(Fp2.mul(c1, c2), _2n$1);
		let t4 = Fp2.sqr(c2);
		return Object.freeze({
			c0: Fp2.add(Fp2.mulByNonresidue(t3), t0),
			c1: Fp2.add(Fp2.mulByNonresidue(t4), t1),
			c2: Fp2.sub(Fp2.sub(Fp2.add(Fp2.add(t1, Fp2.sqr(Fp2.add(Fp2.sub(c0, c1), c2))), t3), t0), t4)
		});
	}
	addN(a, b) {
		return this.add(a, b);
	}
	subN(a, b) {
		return this.sub(a, b);
	}
	mulN(a, b) {
		return this.mul(a, b);
	}
	sqrN(a) {
		return this.sqr(a);
	}
	create(num) {
		const { Fp2 } = this;
		const c0 = Fp2.create(num.c0);
		const c1 = Fp2.create(num.c1);
		const c2 = Fp2.create(num.c2);
		return Object.freeze({
			c0,
			c1,
			c2
		});
	}
	isValid(num) {
		if (!isObj(num)) throw new TypeError("invalid field element: expected object, got " + typeof num);
		const { c0, c1, c2 } = num;
		const { Fp2 } = this;
		return Fp2.isValid(c0) && Fp2.isValid(c1) && Fp2.isValid(c2);
	}
	is0(num) {
		if (!isObj(num)) return false;
		const { c0, c1, c2 } = num;
		const { Fp2 } = this;
		return Fp2.is0(c0) && Fp2.is0(c1) && Fp2.is0(c2);
	}
	isValidNot0(num) {
		return !this.is0(num) && this.isValid(num);
	}
	neg({ c0, c1, c2 }) {
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.neg(c0),
			c1: Fp2.neg(c1),
			c2: Fp2.neg(c2)
		});
	}
	eql({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }) {
		const { Fp2 } = this;
		return Fp2.eql(c0, r0) && Fp2.eql(c1, r1) && Fp2.eql(c2, r2);
	}
	sqrt(_) {
		return notImplemented();
	}
	div(lhs, rhs) {
		const { Fp2 } = this;
		const { Fp } = Fp2;
		return this.mul(lhs, typeof rhs === "bigint" ? Fp.inv(Fp.create(rhs)) : this.inv(rhs));
	}
	pow(num, power) {
		return FpPow(this, num, power);
	}
	invertBatch(nums) {
		return FpInvertBatch(this, nums, true);
	}
	inv({ c0, c1, c2 }) {
		const { Fp2 } = this;
		let t0 = Fp2.sub(Fp2.sqr(c0), Fp2.mulByNonresidue(Fp2.mul(c2, c1)));
		let t1 = Fp2.sub(Fp2.mulByNonresidue(Fp2.sqr(c2)), Fp2.mul(c0, c1));
		let t2 = Fp2.sub(Fp2.sqr(c1), Fp2.mul(c0, c2));
		let t4 = Fp2.inv(Fp2.add(Fp2.mulByNonresidue(Fp2.add(Fp2.mul(c2, t1), Fp2.mul(c1, t2))), Fp2.mul(c0, t0)));
		return Object.freeze({
			c0: Fp2.mul(t4, t0),
			c1: Fp2.mul(t4, t1),
			c2: Fp2.mul(t4, t2)
		});
	}
	fromBytes(b) {
		const { Fp2 } = this;
		abytes(b);
		if (b.length !== this.BYTES) throw new Error("fromBytes invalid length=" + b.length);
		const B2 = Fp2.BYTES;
		return this.create({
			c0: Fp2.fromBytes(b.subarray(0, B2)),
			c1: Fp2.fromBytes(b.subarray(B2, B2 * 2)),
			c2: Fp2.fromBytes(b.subarray(2 * B2))
		});
	}
	toBytes({ c0, c1, c2 }) {
		const { Fp2 } = this;
		return concatBytes(Fp2.toBytes(c0), Fp2.toBytes(c1), Fp2.toBytes(c2));
	}
	cmov({ c0, c1, c2 }, { c0: r0, c1: r1, c2: r2 }, c) {
		const { Fp2 } = this;
		return this.create({
			c0: Fp2.cmov(c0, r0, c),
			c1: Fp2.cmov(c1, r1, c),
			c2: Fp2.cmov(c2, r2, c)
		});
	}
	fromBigSix(tuple) {
		const { Fp2 } = this;
		if (!Array.isArray(tuple) || tuple.length !== 6) throw new Error("invalid Fp6.fromBigSix");
		for (let i = 0; i < 6; i++) if (typeof tuple[i] !== "bigint") throw new Error("invalid Fp6.fromBigSix");
		const t = tuple;
		return this.create({
			c0: Fp2.fromBigTuple(t.slice(0, 2)),
			c1: Fp2.fromBigTuple(t.slice(2, 4)),
			c2: Fp2.fromBigTuple(t.slice(4, 6))
		});
	}
	frobeniusMap(num, power) {
		const { c0, c1, c2 } = num;
		if (power % 6 === 0) return Object.freeze({
			c0,
			c1,
			c2
		});
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.frobeniusMap(c0, power),
			c1: Fp2.mul(Fp2.frobeniusMap(c1, power), this.FROBENIUS_COEFFICIENTS_1[power % 6]),
			c2: Fp2.mul(Fp2.frobeniusMap(c2, power), this.FROBENIUS_COEFFICIENTS_2[power % 6])
		});
	}
	mulByFp2({ c0, c1, c2 }, rhs) {
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.mul(c0, rhs),
			c1: Fp2.mul(c1, rhs),
			c2: Fp2.mul(c2, rhs)
		});
	}
	mulByNonresidue({ c0, c1, c2 }) {
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.mulByNonresidue(c2),
			c1: c0,
			c2: c1
		});
	}
	mul1({ c0, c1, c2 }, b1) {
		const { Fp2 } = this;
		return Object.freeze({
			c0: Fp2.mulByNonresidue(Fp2.mul(c2, b1)),
			c1: Fp2.mul(c0, b1),
			c2: Fp2.mul(c1, b1)
		});
	}
	mul01({ c0, c1, c2 }, b0, b1) {
		const { Fp2 } = this;
		let t0 = Fp2.mul(c0, b0);
		let t1 = Fp2.mul(c1, b1);
		return Object.freeze({
			c0: Fp2.add(Fp2.mulByNonresidue(Fp2.sub(Fp2.mul(Fp2.add(c1, c2), b1), t1)), t0),
			c1: Fp2.sub(Fp2.sub(Fp2.mul(Fp2.add(b0, b1), Fp2.add(c0, c1)), t0), t1),
			c2: Fp2.add(Fp2.sub(Fp2.mul(Fp2.add(c0, c2), b0), t0), t1)
		});
	}
};
const _FROBENIUS_COEFFICIENTS_6 = /* @__PURE__ */ new WeakMap();
var _Field12 = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO;
	ONE;
	Fp6;
	X_LEN;
	finalExponentiate;
	constructor(Fp6, opts) {
		const { X_LEN, Fp12finalExponentiate } = opts;
		const { Fp2 } = Fp6;
		const { Fp } = Fp2;
		this.Fp6 = Fp6;
		this.ORDER = Fp.ORDER ** _12n;
		this.BITS = 2 * Fp6.BITS;
		this.BYTES = 2 * Fp6.BYTES;
		this.isLE = Fp6.isLE;
		this.ZERO = this.create({
			c0: Fp6.ZERO,
			c1: Fp6.ZERO
		});
		this.ONE = this.create({
			c0: Fp6.ONE,
			c1: Fp6.ZERO
		});
		this.X_LEN = X_LEN;
		this.finalExponentiate = (num) => {
			const copy2 = ({ c0, c1 }) => Object.freeze({
				c0,
				c1
			});
			const copy6 = ({ c0, c1, c2 }) => Object.freeze({
				c0: copy2(c0),
				c1: copy2(c1),
				c2: copy2(c2)
			});
			const res = Fp12finalExponentiate(num);
			return Object.freeze({
				c0: copy6(res.c0),
				c1: copy6(res.c1)
			});
		};
		Object.freeze(this);
	}
	get FROBENIUS_COEFFICIENTS() {
		const frob = _FROBENIUS_COEFFICIENTS_12.get(this);
		if (frob) return frob;
		const { Fp2 } = this.Fp6;
		const { Fp } = Fp2;
		const cache = Object.freeze(calcFrobeniusCoefficients(Fp2, Fp2.NONRESIDUE, Fp.ORDER, 12, 1, 6)[0]);
		_FROBENIUS_COEFFICIENTS_12.set(this, cache);
		return cache;
	}
	create(num) {
		const { Fp6 } = this;
		const c0 = Fp6.create(num.c0);
		const c1 = Fp6.create(num.c1);
		return Object.freeze({
			c0,
			c1
		});
	}
	isValid(num) {
		if (!isObj(num)) throw new TypeError("invalid field element: expected object, got " + typeof num);
		const { c0, c1 } = num;
		const { Fp6 } = this;
		return Fp6.isValid(c0) && Fp6.isValid(c1);
	}
	is0(num) {
		if (!isObj(num)) return false;
		const { c0, c1 } = num;
		const { Fp6 } = this;
		return Fp6.is0(c0) && Fp6.is0(c1);
	}
	isValidNot0(num) {
		return !this.is0(num) && this.isValid(num);
	}
	neg({ c0, c1 }) {
		const { Fp6 } = this;
		return Object.freeze({
			c0: Fp6.neg(c0),
			c1: Fp6.neg(c1)
		});
	}
	eql({ c0, c1 }, { c0: r0, c1: r1 }) {
		const { Fp6 } = this;
		return Fp6.eql(c0, r0) && Fp6.eql(c1, r1);
	}
	sqrt(_) {
		return notImplemented();
	}
	inv({ c0, c1 }) {
		const { Fp6 } = this;
		let t = Fp6.inv(Fp6.sub(Fp6.sqr(c0), Fp6.mulByNonresidue(Fp6.sqr(c1))));
		return Object.freeze({
			c0: Fp6.mul(c0, t),
			c1: Fp6.neg(Fp6.mul(c1, t))
		});
	}
	div(lhs, rhs) {
		const { Fp6 } = this;
		const { Fp2 } = Fp6;
		const { Fp } = Fp2;
		return this.mul(lhs, typeof rhs === "bigint" ? Fp.inv(Fp.create(rhs)) : this.inv(rhs));
	}
	pow(num, power) {
		return FpPow(this, num, power);
	}
	invertBatch(nums) {
		return FpInvertBatch(this, nums, true);
	}
	add({ c0, c1 }, { c0: r0, c1: r1 }) {
		const { Fp6 } = this;
		return Object.freeze({
			c0: Fp6.add(c0, r0),
			c1: Fp6.add(c1, r1)
		});
	}
	sub({ c0, c1 }, { c0: r0, c1: r1 }) {
		const { Fp6 } = this;
		return Object.freeze({
			c0: Fp6.sub(c0, r0),
			c1: Fp6.sub(c1, r1)
		});
	}
	mul({ c0, c1 }, rhs) {
		const { Fp6 } = this;
		if (typeof rhs === "bigint") return Object.freeze({
			c0: Fp6.mul(c0, rhs),
			c1: Fp6.mul(c1, rhs)
		});
		let { c0: r0, c1: r1 } = rhs;
		let t1 = Fp6.mul(c0, r0);
		let t2 = Fp6.mul(c1, r1);
		return Object.freeze({
			c0: Fp6.add(t1, Fp6.mulByNonresidue(t2)),
			c1: Fp6.sub(Fp6.mul(Fp6.add(c0, c1), Fp6.add(r0, r1)), Fp6.add(t1, t2))
		});
	}
	sqr({ c0, c1 }) {
		const { Fp6 } = this;
		let ab = Fp6.mul(c0, c1);
		return Object.freeze({
			c0: Fp6.sub(Fp6.sub(Fp6.mul(Fp6.add(Fp6.mulByNonresidue(c1), c0), Fp6.add(c0, c1)), ab), Fp6.mulByNonresidue(ab)),
			c1: Fp6.add(ab, ab)
		});
	}
	addN(a, b) {
		return this.add(a, b);
	}
	subN(a, b) {
		return this.sub(a, b);
	}
	mulN(a, b) {
		return this.mul(a, b);
	}
	sqrN(a) {
		return this.sqr(a);
	}
	fromBytes(b) {
		const { Fp6 } = this;
		abytes(b);
		if (b.length !== this.BYTES) throw new Error("fromBytes invalid length=" + b.length);
		return this.create({
			c0: Fp6.fromBytes(b.subarray(0, Fp6.BYTES)),
			c1: Fp6.fromBytes(b.subarray(Fp6.BYTES))
		});
	}
	toBytes({ c0, c1 }) {
		const { Fp6 } = this;
		return concatBytes(Fp6.toBytes(c0), Fp6.toBytes(c1));
	}
	cmov({ c0, c1 }, { c0: r0, c1: r1 }, c) {
		const { Fp6 } = this;
		return this.create({
			c0: Fp6.cmov(c0, r0, c),
			c1: Fp6.cmov(c1, r1, c)
		});
	}
	fromBigTwelve(tuple) {
		const { Fp6 } = this;
		if (!Array.isArray(tuple) || tuple.length !== 12) throw new Error("invalid Fp12.fromBigTwelve");
		for (let i = 0; i < 12; i++) if (typeof tuple[i] !== "bigint") throw new Error("invalid Fp12.fromBigTwelve");
		const t = tuple;
		return this.create({
			c0: Fp6.fromBigSix(t.slice(0, 6)),
			c1: Fp6.fromBigSix(t.slice(6, 12))
		});
	}
	frobeniusMap(lhs, power) {
		const p = power % 12;
		if (p === 0) return Object.freeze({
			c0: lhs.c0,
			c1: lhs.c1
		});
		if (p === 6) return this.conjugate(lhs);
		const { Fp6 } = this;
		const { Fp2 } = Fp6;
		const { c0, c1, c2 } = Fp6.frobeniusMap(lhs.c1, power);
		const coeff = this.FROBENIUS_COEFFICIENTS[p];
		return Object.freeze({
			c0: Fp6.frobeniusMap(lhs.c0, power),
			c1: Object.freeze({
				c0: Fp2.mul(c0, coeff),
				c1: Fp2.mul(c1, coeff),
				c2: Fp2.mul(c2, coeff)
			})
		});
	}
	mulByFp2({ c0, c1 }, rhs) {
		const { Fp6 } = this;
		return Object.freeze({
			c0: Fp6.mulByFp2(c0, rhs),
			c1: Fp6.mulByFp2(c1, rhs)
		});
	}
	conjugate({ c0, c1 }) {
		return Object.freeze({
			c0,
			c1: this.Fp6.neg(c1)
		});
	}
	_cyclotomicSquare({ c0, c1 }) {
		const { Fp6 } = this;
		const { Fp2 } = Fp6;
		const { c0: c0c0, c1: c0c1, c2: c0c2 } = c0;
		const { c0: c1c0, c1: c1c1, c2: c1c2 } = c1;
		const { first: t3, second: t4 } = Fp2.Fp4Square(c0c0, c1c1);
		const { first: t5, second: t6 } = Fp2.Fp4Square(c1c0, c0c2);
		const { first: t7, second: t8 } = Fp2.Fp4Square(c0c1, c1c2);
		const t9 = Fp2.mulByNonresidue(t8);
		return Object.freeze({
			c0: Object.freeze({
				c0: Fp2.add(Fp2.mul(Fp2.sub(t3, c0c0), _2n$1), t3),
				c1: Fp2.add(Fp2.mul(Fp2.sub(t5, c0c1), _2n$1), t5),
				c2: Fp2.add(Fp2.mul(Fp2.sub(t7, c0c2), _2n$1), t7)
			}),
			c1: Object.freeze({
				c0: Fp2.add(Fp2.mul(Fp2.add(t9, c1c0), _2n$1), t9),
				c1: Fp2.add(Fp2.mul(Fp2.add(t4, c1c1), _2n$1), t4),
				c2: Fp2.add(Fp2.mul(Fp2.add(t6, c1c2), _2n$1), t6)
			})
		});
	}
	_cyclotomicExp(num, n) {
		aInRange("cyclotomic exponent", n, _0n$1, _1n$1 << BigInt(this.X_LEN));
		if (n === _0n$1) return this.ONE;
		let z = num;
		for (let i = bitLen(n) - 2; i >= 0; i--) {
			z = this._cyclotomicSquare(z);
			if (bitGet(n, i)) z = this.mul(z, num);
		}
		return z;
	}
};
const _FROBENIUS_COEFFICIENTS_12 = /* @__PURE__ */ new WeakMap();
/**
* @param opts - Tower construction options. See {@link Tower12Opts}.
* @returns BLS tower fields.
* @throws If the tower options or derived Frobenius helpers are invalid. {@link Error}
* @example
* Construct the Fp2/Fp6/Fp12 tower used by a pairing-friendly curve.
*
* ```ts
* import { tower12, type Fp2, type Fp12 } from '@noble/curves/abstract/tower.js';
* const fields = tower12({
*   ORDER: 17n,
*   X_LEN: 4,
*   FP2_NONRESIDUE: [1n, 1n],
*   Fp2mulByB: (num: Fp2) => num,
*   Fp12finalExponentiate: (num: Fp12) => num,
* });
* const fp12 = fields.Fp12.ONE;
* ```
*/
function tower12(opts) {
	validateObject(opts, {
		ORDER: "bigint",
		X_LEN: "number",
		FP2_NONRESIDUE: "object",
		Fp2mulByB: "function",
		Fp12finalExponentiate: "function"
	}, { NONRESIDUE: "bigint" });
	asafenumber(opts.X_LEN, "X_LEN");
	if (opts.X_LEN < 1) throw new Error("invalid X_LEN");
	const nonresidue = opts.FP2_NONRESIDUE;
	if (!Array.isArray(nonresidue) || nonresidue.length !== 2) throw new Error("invalid FP2_NONRESIDUE");
	if (typeof nonresidue[0] !== "bigint" || typeof nonresidue[1] !== "bigint") throw new Error("invalid FP2_NONRESIDUE");
	const Fp = Field(opts.ORDER);
	const Fp2 = new _Field2(Fp, opts);
	const Fp6 = new _Field6(Fp2);
	return {
		Fp,
		Fp2,
		Fp6,
		Fp12: new _Field12(Fp6, opts)
	};
}

// node_modules/@noble/curves/bls12-381.js
/**
* bls12-381 is pairing-friendly Barreto-Lynn-Scott elliptic curve construction allowing to:

* Construct zk-SNARKs at the ~120-bit security, as per [Barbulescu-Duquesne 2017](https://hal.science/hal-01534101/file/main.pdf)
* Efficiently verify N aggregate signatures with 1 pairing and N ec additions:
the Boneh-Lynn-Shacham signature scheme is orders of magnitude more efficient than Schnorr

BLS can mean 2 different things:

* Barreto-Lynn-Scott: BLS12, a Pairing Friendly Elliptic Curve
* Boneh-Lynn-Shacham: A Signature Scheme.

### Summary

1. BLS Relies on expensive bilinear pairing
2. Secret Keys: 32 bytes
3. Public Keys: 48 OR 96 bytes - big-endian x coordinate of point on G1 OR G2 curve
4. Signatures: 96 OR 48 bytes - big-endian x coordinate of point on G2 OR G1 curve
5. The 12 stands for the Embedding degree.

Modes of operation:

* Long signatures:  48-byte keys + 96-byte sigs (G1 keys + G2 sigs).
* Short signatures: 96-byte keys + 48-byte sigs (G2 keys + G1 sigs).

### Formulas

- `P = pk x G` - public keys
- `S = pk x H(m)` - signing, uses hash-to-curve on m
- `e(P, H(m)) == e(G, S)` - verification using pairings
- `e(G, S) = e(G, SUM(n)(Si)) = MUL(n)(e(G, Si))` - signature aggregation

### Curves

G1 is ordinary elliptic curve. G2 is extension field curve, think "over complex numbers".

- G1: y² = x³ + 4
- G2: y² = x³ + 4(u + 1) where u = √−1; r-order subgroup of E'(Fp²), M-type twist

### Towers

Pairing G1 + G2 produces element in Fp₁₂, 12-degree polynomial.
Fp₁₂ is usually implemented using tower of lower-degree polynomials for speed.

- Fp₁₂ = Fp₆² => Fp₂³
- Fp(u) / (u² - β) where β = -1
- Fp₂(v) / (v³ - ξ) where ξ = u + 1
- Fp₆(w) / (w² - γ) where γ = v
- Fp²[u] = Fp/u²+1
- Fp⁶[v] = Fp²/v³-1-u
- Fp¹²[w] = Fp⁶/w²-v

### Params

* Embedding degree (k): 12
* Seed is sometimes named x or t
* t = -15132376222941642752
* p = (t-1)² * (t⁴-t²+1)/3 + t
* r = t⁴-t²+1
* Ate loop size: X

To verify curve parameters, see
[pairing-friendly-curves spec](https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-pairing-friendly-curves-11).
Basic math is done over finite fields over p.
More complicated math is done over polynominal extension fields.

### Compatibility and notes
1. It is compatible with Algorand, Chia, Dfinity, Ethereum, Filecoin, ZEC.
Filecoin uses little endian byte arrays for secret keys - make sure to reverse byte order.
2. Make sure to correctly select mode: "long signature" or "short signature".
3. Compatible with specs:
RFC 9380,
[cfrg-pairing-friendly-curves-11](https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-pairing-friendly-curves-11),
[cfrg-bls-signature-05](https://datatracker.ietf.org/doc/draft-irtf-cfrg-bls-signature/).

*
* @module
*/
/*! noble-curves - MIT License (c) 2022 Paul Miller (paulmillr.com) */
const _0n = BigInt(0);
const _1n = BigInt(1);
const _2n = BigInt(2);
const _3n = BigInt(3);
const _4n = BigInt(4);
const BLS_X = BigInt("0xd201000000010000");
const BLS_X_LEN = bitLen(BLS_X);
const bls12_381_CURVE_G1 = {
	p: BigInt("0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab"),
	n: BigInt("0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001"),
	h: BigInt("0x396c8c005555e1568c00aaab0000aaab"),
	a: _0n,
	b: _4n,
	Gx: BigInt("0x17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb"),
	Gy: BigInt("0x08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1")
};
/**
* bls12-381 Fr (Fn) field.
* `fromBytes()` reduces modulo `q` instead of rejecting non-canonical encodings.
*/
const bls12_381_Fr = Field(bls12_381_CURVE_G1.n, { modFromBytes: true });
function bls12FromCompressed(g0, g1, { g2, g3, g4, g5 }) {
	return {
		c0: {
			c0: g0,
			c1: g4,
			c2: g3
		},
		c1: {
			c0: g2,
			c1: g1,
			c2: g5
		}
	};
}
function bls12Compress({ c0, c1 }) {
	return {
		g2: c1.c0,
		g3: c0.c2,
		g4: c0.c1,
		g5: c1.c2
	};
}
function bls12CyclotomicSquareCompressed({ g2, g3, g4, g5 }) {
	const { first: h23c0, second: h23c1 } = Fp2.Fp4Square(g4, g5);
	const { first: h45c0, second: h45c1 } = Fp2.Fp4Square(g2, g3);
	const d2 = Fp2.add(g2, g2);
	const d3 = Fp2.add(g3, g3);
	const d4 = Fp2.add(g4, g4);
	const d5 = Fp2.add(g5, g5);
	return {
		g2: Fp2.add(Fp2.mul(Fp2.mulByNonresidue(h23c1), _3n), d2),
		g3: Fp2.sub(Fp2.mul(h23c0, _3n), d3),
		g4: Fp2.sub(Fp2.mul(h45c0, _3n), d4),
		g5: Fp2.add(Fp2.mul(h45c1, _3n), d5)
	};
}
function bls12RecoverG1Ratio({ g2, g3, g4, g5 }) {
	if (Fp2.is0(g2)) return {
		num: Fp2.mul(Fp2.mul(g4, g5), _2n),
		den: g3
	};
	return {
		num: Fp2.add(Fp2.sub(Fp2.mul(Fp2.sqr(g4), _3n), Fp2.mul(g3, _2n)), Fp2.mulByNonresidue(Fp2.sqr(g5))),
		den: Fp2.mul(g2, _4n)
	};
}
function bls12RecoverG0(g1, { g2, g3, g4, g5 }) {
	const g3g4 = Fp2.mul(g3, g4);
	const t = Fp2.add(Fp2.sub(Fp2.mul(Fp2.sub(Fp2.sqr(g1), g3g4), _2n), g3g4), Fp2.mul(g2, g5));
	return Fp2.add(Fp2.mulByNonresidue(t), Fp2.ONE);
}
function bls12CyclotomicExpCompressed(num, squarings) {
	const gs = [];
	let g = bls12Compress(num);
	for (const count of squarings) {
		for (let i = 0; i < count; i++) g = bls12CyclotomicSquareCompressed(g);
		gs.push(g);
	}
	const isOne = gs.map(({ g2, g3 }) => Fp2.is0(g2) && Fp2.is0(g3));
	const ratios = gs.map(bls12RecoverG1Ratio);
	const invDens = Fp2.invertBatch(ratios.map(({ den }) => den));
	const elems = gs.map((compressed, i) => {
		if (isOne[i]) return Fp12.ONE;
		const g1 = Fp2.mul(ratios[i].num, invDens[i]);
		return bls12FromCompressed(bls12RecoverG0(g1, compressed), g1, compressed);
	});
	return {
		result: Fp12.mul(Fp12.mul(elems[0], elems[1]), elems[2]),
		last: elems[2]
	};
}
function bls12CyclotomicExpX(num) {
	const { result, last } = bls12CyclotomicExpCompressed(num, [
		16,
		32,
		9
	]);
	let r = result;
	let s = last;
	for (let i = 0; i < 3; i++) s = Fp12._cyclotomicSquare(s);
	r = Fp12.mul(r, s);
	for (let i = 0; i < 2; i++) s = Fp12._cyclotomicSquare(s);
	r = Fp12.mul(r, s);
	s = Fp12._cyclotomicSquare(s);
	return Fp12.mul(r, s);
}
const { Fp, Fp2, Fp6, Fp12 } = tower12({
	ORDER: bls12_381_CURVE_G1.p,
	X_LEN: BLS_X_LEN,
	FP2_NONRESIDUE: [_1n, _1n],
	Fp2mulByB: ({ c0, c1 }) => {
		const t0 = Fp.mul(c0, _4n);
		const t1 = Fp.mul(c1, _4n);
		return {
			c0: Fp.sub(t0, t1),
			c1: Fp.add(t0, t1)
		};
	},
	Fp12finalExponentiate: (num) => {
		const powMinusX = (num) => Fp12.conjugate(bls12CyclotomicExpX(num));
		const t0 = Fp12.div(Fp12.frobeniusMap(num, 6), num);
		const t1 = Fp12.mul(Fp12.frobeniusMap(t0, 2), t0);
		const t2 = powMinusX(t1);
		const t3 = Fp12.mul(Fp12.conjugate(Fp12._cyclotomicSquare(t1)), t2);
		const t4 = powMinusX(t3);
		const t5 = powMinusX(t4);
		const t6 = Fp12.mul(powMinusX(t5), Fp12._cyclotomicSquare(t2));
		const t7 = powMinusX(t6);
		const t2_t5_pow_q2 = Fp12.frobeniusMap(Fp12.mul(t2, t5), 2);
		const t4_t1_pow_q3 = Fp12.frobeniusMap(Fp12.mul(t4, t1), 3);
		const t6_t1c_pow_q1 = Fp12.frobeniusMap(Fp12.mul(t6, Fp12.conjugate(t1)), 1);
		const t7_t3c_t1 = Fp12.mul(Fp12.mul(t7, Fp12.conjugate(t3)), t1);
		return Fp12.mul(Fp12.mul(Fp12.mul(t2_t5_pow_q2, t4_t1_pow_q3), t6_t1c_pow_q1), t7_t3c_t1);
	}
});
let frob;
const getFrob = () => frob || (frob = psiFrobenius(Fp, Fp2, Fp2.div(Fp2.ONE, Fp2.NONRESIDUE)));
let G2psi = (c, P) => {
	const fn = getFrob().G2psi;
	G2psi = fn;
	return fn(c, P);
};
let G2psi2 = (c, P) => {
	const fn = getFrob().G2psi2;
	G2psi2 = fn;
	return fn(c, P);
};
/**
* Default hash_to_field / hash-to-curve for BLS.
* m: 1 for G1, 2 for G2
* k: target security level in bits
* hash: any function, e.g. BBS+ uses BLAKE2: see [github](https://github.com/hyperledger/aries-framework-go/issues/2247).
* Field/hash parameters come from [section 8.8.2 of RFC 9380](https://www.rfc-editor.org/rfc/rfc9380#section-8.8.2),
* but the `DST` / `encodeDST` strings below are the BLS-signature-suite override.
*/
const hasher_opts = Object.freeze({
	DST: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",
	encodeDST: "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_",
	p: Fp.ORDER,
	m: 2,
	k: 128,
	expand: "xmd",
	hash: sha256$1
});
const bls12_381_CURVE_G2 = {
	p: Fp2.ORDER,
	n: bls12_381_CURVE_G1.n,
	h: BigInt("0x5d543a95414e7f1091d50792876a202cd91de4547085abaa68a205b2e5a7ddfa628f1cb4d9e82ef21537e293a6691ae1616ec6e786f0c70cf1c38e31c7238e5"),
	a: Fp2.ZERO,
	b: Fp2.fromBigTuple([_4n, _4n]),
	Gx: Fp2.fromBigTuple([BigInt("0x024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"), BigInt("0x13e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e")]),
	Gy: Fp2.fromBigTuple([BigInt("0x0ce5d527727d6e118cc9cdc6da2e351aadfd9baa8cbdd3a76d429a695160d12c923ac9cc3baca289e193548608b82801"), BigInt("0x0606c4a02ea734cc32acd2b02bc28b99cb3e287e85a763af267492ab572e99ab3f370d275cec1da1aaa9075ff05f79be")])
};
const sortBit = (parts, p) => {
	for (const part of parts) if (part !== _0n) return Boolean(part * _2n / p);
	return false;
};
const fp2 = {
	encode({ c0, c1 }) {
		const { BYTES: L } = Fp;
		return concatBytes(numberToBytesBE(c1, L), numberToBytesBE(c0, L));
	},
	decode(bytes) {
		const { BYTES: L } = Fp;
		return Fp2.create({
			c0: decodeFp(bytes.subarray(L)),
			c1: decodeFp(bytes.subarray(0, L))
		});
	}
};
const BaseFp = Fp;
function decodeFp(bytes) {
	return Fp.fromBytes(bytes);
}
const coder = (name, Fp, b, encode, decode, yparts) => {
	const F = Fp;
	const enc = encode;
	const dec = decode;
	const W = F.BYTES;
	return (allowUncompressed) => ({
		encode(point, compressed = true) {
			if (!compressed && !allowUncompressed) throw new Error("invalid signature: expected compressed encoding");
			const infinity = point.is0();
			const { x, y } = point.toAffine();
			const bytes = compressed ? enc(x) : concatBytes(enc(x), enc(y));
			let sort;
			if (compressed && !infinity) sort = sortBit(yparts(y), BaseFp.ORDER);
			return setMask(bytes, {
				compressed,
				infinity,
				sort
			});
		},
		decode(bytes) {
			const { compressed, infinity, sort, value } = parseMask(allowUncompressed ? abytes(bytes, void 0, "point") : abytes(bytes, W, "signature"));
			if (!allowUncompressed && !compressed) throw new Error("invalid signature: expected compressed encoding");
			const len = compressed ? W : 2 * W;
			if (value.length !== len) throw new Error(`invalid ${name} point: expected ${len} bytes`);
			if (infinity) {
				for (const b of value) if (b) throw new Error(`invalid ${name} point: non-canonical zero`);
				return {
					x: F.ZERO,
					y: F.ZERO
				};
			}
			const x = dec(compressed ? value : value.subarray(0, W));
			let y;
			if (compressed) {
				y = F.sqrt(F.add(F.pow(x, _3n), b));
				if (!y) throw new Error(`invalid ${name} point: compressed`);
				if (sortBit(yparts(y), BaseFp.ORDER) !== sort) y = F.neg(y);
			} else y = dec(value.subarray(W));
			if (!compressed && F.is0(x) && F.is0(y)) throw new Error(`invalid ${name} point: uncompressed`);
			return {
				x,
				y
			};
		}
	});
};
function validateMask({ compressed, infinity, sort }) {
	if (!compressed && !infinity && sort || !compressed && infinity && sort || compressed && infinity && sort) throw new Error("invalid encoding flag");
}
function parseMask(bytes) {
	bytes = copyBytes(bytes);
	const mask = bytes[0] & 224;
	const compressed = !!(mask >> 7 & 1);
	const infinity = !!(mask >> 6 & 1);
	const sort = !!(mask >> 5 & 1);
	validateMask({
		compressed,
		infinity,
		sort
	});
	bytes[0] &= 31;
	return {
		compressed,
		infinity,
		sort,
		value: bytes
	};
}
function setMask(bytes, mask) {
	if (bytes[0] & 224) throw new Error("setMask: non-empty mask");
	validateMask({
		compressed: !!mask.compressed,
		infinity: !!mask.infinity,
		sort: !!mask.sort
	});
	if (mask.compressed) bytes[0] |= 128;
	if (mask.infinity) bytes[0] |= 64;
	if (mask.sort) bytes[0] |= 32;
	return bytes;
}
const g1coder = coder("G1", Fp, Fp.create(bls12_381_CURVE_G1.b), (x) => numberToBytesBE(x, Fp.BYTES), decodeFp, (y) => [y]);
const g1 = {
	point: g1coder(true),
	sig: g1coder(false)
};
const signatureG1ToBytes = (point) => {
	point.assertValidity();
	return g1.sig.encode(point);
};
function signatureG1FromBytes(bytes) {
	const point = bls12_381.G1.Point.fromAffine(g1.sig.decode(bytes));
	point.assertValidity();
	return point;
}
const g2coder = coder("G2", Fp2, bls12_381_CURVE_G2.b, fp2.encode, fp2.decode, (y) => [y.c1, y.c0]);
const g2 = {
	point: g2coder(true),
	sig: g2coder(false)
};
const signatureG2ToBytes = (point) => {
	point.assertValidity();
	return g2.sig.encode(point);
};
function signatureG2FromBytes(bytes) {
	const point = bls12_381.G2.Point.fromAffine(g2.sig.decode(bytes));
	point.assertValidity();
	return point;
}
const signatureCoders = {
	ShortSignature: {
		fromBytes(bytes) {
			return signatureG1FromBytes(abytes(bytes));
		},
		fromHex(hex) {
			return signatureG1FromBytes(hexToBytes(hex));
		},
		toBytes(point) {
			return signatureG1ToBytes(point);
		},
		toRawBytes(point) {
			return signatureG1ToBytes(point);
		},
		toHex(point) {
			return bytesToHex(signatureG1ToBytes(point));
		}
	},
	LongSignature: {
		fromBytes(bytes) {
			return signatureG2FromBytes(abytes(bytes));
		},
		fromHex(hex) {
			return signatureG2FromBytes(hexToBytes(hex));
		},
		toBytes(point) {
			return signatureG2ToBytes(point);
		},
		toRawBytes(point) {
			return signatureG2ToBytes(point);
		},
		toHex(point) {
			return bytesToHex(signatureG2ToBytes(point));
		}
	}
};
const fields = {
	Fp,
	Fp2,
	Fp6,
	Fp12,
	Fr: bls12_381_Fr
};
const G1_Point = weierstrass(bls12_381_CURVE_G1, {
	allowInfinityPoint: true,
	Fn: bls12_381_Fr,
	fromBytes: g1.point.decode,
	toBytes: (_c, point, isComp) => g1.point.encode(point, isComp),
	isTorsionFree: (c, point) => {
		const beta = BigInt("0x5f19672fdf76ce51ba69c6076a0f77eaddb3a93be6f89688de17d813620a00022e01fffffffefffe");
		const phi = new c(Fp.mul(point.X, beta), point.Y, point.Z);
		return point.multiplyUnsafe(BLS_X).negate().multiplyUnsafe(BLS_X).equals(phi);
	},
	clearCofactor: (_c, point) => {
		return point.multiplyUnsafe(BLS_X).add(point);
	}
});
const G2_Point = weierstrass(bls12_381_CURVE_G2, {
	Fp: Fp2,
	allowInfinityPoint: true,
	Fn: bls12_381_Fr,
	fromBytes: g2.point.decode,
	toBytes: (_c, point, isComp) => g2.point.encode(point, isComp),
	isTorsionFree: (c, P) => {
		return P.multiplyUnsafe(BLS_X).negate().equals(G2psi(c, P));
	},
	clearCofactor: (c, P) => {
		const x = BLS_X;
		let t1 = P.multiplyUnsafe(x).negate();
		let t2 = G2psi(c, P);
		let t3 = P.double();
		t3 = G2psi2(c, t3);
		t3 = t3.subtract(t2);
		t2 = t1.add(t2);
		t2 = t2.multiplyUnsafe(x).negate();
		t3 = t3.add(t2);
		t3 = t3.subtract(t1);
		return t3.subtract(P);
	}
});
const bls12_hasher_opts = {
	mapToG1,
	mapToG2,
	hasherOpts: hasher_opts,
	hasherOptsG1: {
		...hasher_opts,
		m: 1,
		DST: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_",
		encodeDST: "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"
	},
	hasherOptsG2: { ...hasher_opts }
};
const bls12_params = {
	ateLoopSize: BLS_X,
	xNegative: true,
	twistType: "multiplicative",
	randomBytes
};
/**
* bls12-381 pairing-friendly curve construction.
* Provides both longSignatures and shortSignatures.
* @example
* bls12-381 pairing-friendly curve construction.
*
* ```ts
* const bls = bls12_381.longSignatures;
* const { secretKey, publicKey } = bls.keygen();
* const msg = bls.hash(new TextEncoder().encode('hello noble'));
* const sig = bls.sign(msg, secretKey);
* const isValid = bls.verify(sig, msg, publicKey);
* ```
*/
const bls12_381 = bls(fields, G1_Point, G2_Point, bls12_params, bls12_hasher_opts, signatureCoders);
const isogenyMapG2 = isogenyMap(Fp2, [
	[
		["0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97d6", "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97d6"],
		["0x0", "0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71a"],
		["0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71e", "0x8ab05f8bdd54cde190937e76bc3e447cc27c3d6fbd7063fcd104635a790520c0a395554e5c6aaaa9354ffffffffe38d"],
		["0x171d6541fa38ccfaed6dea691f5fb614cb14b4e7f4e810aa22d6108f142b85757098e38d0f671c7188e2aaaaaaaa5ed1", "0x0"]
	],
	[
		["0x0", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa63"],
		["0xc", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa9f"],
		["0x1", "0x0"]
	],
	[
		["0x1530477c7ab4113b59a4c18b076d11930f7da5d4a07f649bf54439d87d27e500fc8c25ebf8c92f6812cfc71c71c6d706", "0x1530477c7ab4113b59a4c18b076d11930f7da5d4a07f649bf54439d87d27e500fc8c25ebf8c92f6812cfc71c71c6d706"],
		["0x0", "0x5c759507e8e333ebb5b7a9a47d7ed8532c52d39fd3a042a88b58423c50ae15d5c2638e343d9c71c6238aaaaaaaa97be"],
		["0x11560bf17baa99bc32126fced787c88f984f87adf7ae0c7f9a208c6b4f20a4181472aaa9cb8d555526a9ffffffffc71c", "0x8ab05f8bdd54cde190937e76bc3e447cc27c3d6fbd7063fcd104635a790520c0a395554e5c6aaaa9354ffffffffe38f"],
		["0x124c9ad43b6cf79bfbf7043de3811ad0761b0f37a1e26286b0e977c69aa274524e79097a56dc4bd9e1b371c71c718b10", "0x0"]
	],
	[
		["0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa8fb", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa8fb"],
		["0x0", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffa9d3"],
		["0x12", "0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaa99"],
		["0x1", "0x0"]
	]
].map((i) => i.map((pair) => Fp2.fromBigTuple(pair.map(BigInt)))));
const isogenyMapG1 = isogenyMap(Fp, [
	[
		"0x11a05f2b1e833340b809101dd99815856b303e88a2d7005ff2627b56cdb4e2c85610c2d5f2e62d6eaeac1662734649b7",
		"0x17294ed3e943ab2f0588bab22147a81c7c17e75b2f6a8417f565e33c70d1e86b4838f2a6f318c356e834eef1b3cb83bb",
		"0xd54005db97678ec1d1048c5d10a9a1bce032473295983e56878e501ec68e25c958c3e3d2a09729fe0179f9dac9edcb0",
		"0x1778e7166fcc6db74e0609d307e55412d7f5e4656a8dbf25f1b33289f1b330835336e25ce3107193c5b388641d9b6861",
		"0xe99726a3199f4436642b4b3e4118e5499db995a1257fb3f086eeb65982fac18985a286f301e77c451154ce9ac8895d9",
		"0x1630c3250d7313ff01d1201bf7a74ab5db3cb17dd952799b9ed3ab9097e68f90a0870d2dcae73d19cd13c1c66f652983",
		"0xd6ed6553fe44d296a3726c38ae652bfb11586264f0f8ce19008e218f9c86b2a8da25128c1052ecaddd7f225a139ed84",
		"0x17b81e7701abdbe2e8743884d1117e53356de5ab275b4db1a682c62ef0f2753339b7c8f8c8f475af9ccb5618e3f0c88e",
		"0x80d3cf1f9a78fc47b90b33563be990dc43b756ce79f5574a2c596c928c5d1de4fa295f296b74e956d71986a8497e317",
		"0x169b1f8e1bcfa7c42e0c37515d138f22dd2ecb803a0c5c99676314baf4bb1b7fa3190b2edc0327797f241067be390c9e",
		"0x10321da079ce07e272d8ec09d2565b0dfa7dccdde6787f96d50af36003b14866f69b771f8c285decca67df3f1605fb7b",
		"0x6e08c248e260e70bd1e962381edee3d31d79d7e22c837bc23c0bf1bc24c6b68c24b1b80b64d391fa9c8ba2e8ba2d229"
	],
	[
		"0x8ca8d548cff19ae18b2e62f4bd3fa6f01d5ef4ba35b48ba9c9588617fc8ac62b558d681be343df8993cf9fa40d21b1c",
		"0x12561a5deb559c4348b4711298e536367041e8ca0cf0800c0126c2588c48bf5713daa8846cb026e9e5c8276ec82b3bff",
		"0xb2962fe57a3225e8137e629bff2991f6f89416f5a718cd1fca64e00b11aceacd6a3d0967c94fedcfcc239ba5cb83e19",
		"0x3425581a58ae2fec83aafef7c40eb545b08243f16b1655154cca8abc28d6fd04976d5243eecf5c4130de8938dc62cd8",
		"0x13a8e162022914a80a6f1d5f43e7a07dffdfc759a12062bb8d6b44e833b306da9bd29ba81f35781d539d395b3532a21e",
		"0xe7355f8e4e667b955390f7f0506c6e9395735e9ce9cad4d0a43bcef24b8982f7400d24bc4228f11c02df9a29f6304a5",
		"0x772caacf16936190f3e0c63e0596721570f5799af53a1894e2e073062aede9cea73b3538f0de06cec2574496ee84a3a",
		"0x14a7ac2a9d64a8b230b3f5b074cf01996e7f63c21bca68a81996e1cdf9822c580fa5b9489d11e2d311f7d99bbdcc5a5e",
		"0xa10ecf6ada54f825e920b3dafc7a3cce07f8d1d7161366b74100da67f39883503826692abba43704776ec3a79a1d641",
		"0x95fc13ab9e92ad4476d6e3eb3a56680f682b4ee96f7d03776df533978f31c1593174e4b4b7865002d6384d168ecdd0a",
		"0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
	],
	[
		"0x90d97c81ba24ee0259d1f094980dcfa11ad138e48a869522b52af6c956543d3cd0c7aee9b3ba3c2be9845719707bb33",
		"0x134996a104ee5811d51036d776fb46831223e96c254f383d0f906343eb67ad34d6c56711962fa8bfe097e75a2e41c696",
		"0xcc786baa966e66f4a384c86a3b49942552e2d658a31ce2c344be4b91400da7d26d521628b00523b8dfe240c72de1f6",
		"0x1f86376e8981c217898751ad8746757d42aa7b90eeb791c09e4a3ec03251cf9de405aba9ec61deca6355c77b0e5f4cb",
		"0x8cc03fdefe0ff135caf4fe2a21529c4195536fbe3ce50b879833fd221351adc2ee7f8dc099040a841b6daecf2e8fedb",
		"0x16603fca40634b6a2211e11db8f0a6a074a7d0d4afadb7bd76505c3d3ad5544e203f6326c95a807299b23ab13633a5f0",
		"0x4ab0b9bcfac1bbcb2c977d027796b3ce75bb8ca2be184cb5231413c4d634f3747a87ac2460f415ec961f8855fe9d6f2",
		"0x987c8d5333ab86fde9926bd2ca6c674170a05bfe3bdd81ffd038da6c26c842642f64550fedfe935a15e4ca31870fb29",
		"0x9fc4018bd96684be88c9e221e4da1bb8f3abd16679dc26c1e8b6e6a1f20cabe69d65201c78607a360370e577bdba587",
		"0xe1bba7a1186bdb5223abde7ada14a23c42a0ca7915af6fe06985e7ed1e4d43b9b3f7055dd4eba6f2bafaaebca731c30",
		"0x19713e47937cd1be0dfd0b8f1d43fb93cd2fcbcb6caf493fd1183e416389e61031bf3a5cce3fbafce813711ad011c132",
		"0x18b46a908f36f6deb918c143fed2edcc523559b8aaf0c2462e6bfe7f911f643249d9cdf41b44d606ce07c8a4d0074d8e",
		"0xb182cac101b9399d155096004f53f447aa7b12a3426b08ec02710e807b4633f06c851c1919211f20d4c04f00b971ef8",
		"0x245a394ad1eca9b72fc00ae7be315dc757b3b080d4c158013e6632d3c40659cc6cf90ad1c232a6442d9d3f5db980133",
		"0x5c129645e44cf1102a159f748c4a3fc5e673d81d7e86568d9ab0f5d396a7ce46ba1049b6579afb7866b1e715475224b",
		"0x15e6be4e990f03ce4ea50b3b42df2eb5cb181d8f84965a3957add4fa95af01b2b665027efec01c7704b456be69c8b604"
	],
	[
		"0x16112c4c3a9c98b252181140fad0eae9601a6de578980be6eec3232b5be72e7a07f3688ef60c206d01479253b03663c1",
		"0x1962d75c2381201e1a0cbd6c43c348b885c84ff731c4d59ca4a10356f453e01f78a4260763529e3532f6102c2e49a03d",
		"0x58df3306640da276faaae7d6e8eb15778c4855551ae7f310c35a5dd279cd2eca6757cd636f96f891e2538b53dbf67f2",
		"0x16b7d288798e5395f20d23bf89edb4d1d115c5dbddbcd30e123da489e726af41727364f2c28297ada8d26d98445f5416",
		"0xbe0e079545f43e4b00cc912f8228ddcc6d19c9f0f69bbb0542eda0fc9dec916a20b15dc0fd2ededda39142311a5001d",
		"0x8d9e5297186db2d9fb266eaac783182b70152c65550d881c5ecd87b6f0f5a6449f38db9dfa9cce202c6477faaf9b7ac",
		"0x166007c08a99db2fc3ba8734ace9824b5eecfdfa8d0cf8ef5dd365bc400a0051d5fa9c01a58b1fb93d1a1399126a775c",
		"0x16a3ef08be3ea7ea03bcddfabba6ff6ee5a4375efa1f4fd7feb34fd206357132b920f5b00801dee460ee415a15812ed9",
		"0x1866c8ed336c61231a1be54fd1d74cc4f9fb0ce4c6af5920abc5750c4bf39b4852cfe2f7bb9248836b233d9d55535d4a",
		"0x167a55cda70a6e1cea820597d94a84903216f763e13d87bb5308592e7ea7d4fbc7385ea3d529b35e346ef48bb8913f55",
		"0x4d2f259eea405bd48f010a01ad2911d9c6dd039bb61a6290e591b36e636a5c871a5c29f4f83060400f8b49cba8f6aa8",
		"0xaccbb67481d033ff5852c1e48c50c477f94ff8aefce42d28c0f9a88cea7913516f968986f7ebbea9684b529e2561092",
		"0xad6b9514c767fe3c3613144b45f1496543346d98adf02267d5ceef9a00d9b8693000763e3b90ac11e99b138573345cc",
		"0x2660400eb2e4f3b628bdd0d53cd76f2bf565b94e72927c1cb748df27942480e420517bd8714cc80d1fadc1326ed06f7",
		"0xe0fa1d816ddc03e6b24255e0d7819c171c40f65e273b853324efcd6356caa205ca2f570f13497804415473a1d634b8f",
		"0x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001"
	]
].map((i) => i.map((j) => BigInt(j))));
let G1_SWU;
let G2_SWU;
const getG1_SWU = () => G1_SWU || (G1_SWU = mapToCurveSimpleSWU(Fp, {
	A: Fp.create(BigInt("0x144698a3b8e9433d693a02c96d4982b0ea985383ee66a8d8e8981aefd881ac98936f8da0e0f97f5cf428082d584c1d")),
	B: Fp.create(BigInt("0x12e2908d11688030018b12e8753eee3b2016c1f0f24f4070a0b9c14fcef35ef55a23215a316ceaa5d1cc48e98e172be0")),
	Z: Fp.create(BigInt(11))
}));
const getG2_SWU = () => G2_SWU || (G2_SWU = mapToCurveSimpleSWU(Fp2, {
	A: Fp2.create({
		c0: Fp.create(_0n),
		c1: Fp.create(BigInt(240))
	}),
	B: Fp2.create({
		c0: Fp.create(BigInt(1012)),
		c1: Fp.create(BigInt(1012))
	}),
	Z: Fp2.create({
		c0: Fp.create(BigInt(-2)),
		c1: Fp.create(BigInt(-1))
	})
}));
function mapToG1(scalars) {
	const { x, y } = getG1_SWU()(Fp.create(scalars[0]));
	return isogenyMapG1(x, y);
}
function mapToG2(scalars) {
	const { x, y } = getG2_SWU()(Fp2.fromBigTuple(scalars));
	return isogenyMapG2(x, y);
}

// features/draw/protocol/quicknet.ts
/** The key of the League of Entropy's network `quicknet`, as section 5 of the protocol gives it. */
const PUBLIC_KEY = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a";
const DOMAIN = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
const { shortSignatures } = bls12_381;
/** Whether the network signed that round: a signature in hex, over the digest of the round as eight bytes. */
function isSignedByQuicknet(round, signature) {
	const message = /* @__PURE__ */ new Uint8Array(8);
	new DataView(message.buffer).setBigUint64(0, BigInt(round));
	try {
		const point = shortSignatures.hash(sha256(message), DOMAIN);
		return shortSignatures.verify(bytesOf(signature), point, bytesOf(PUBLIC_KEY));
	} catch {
		return false;
	}
}

// features/draw/protocol/randomness.ts
const SEED_LABEL = "anju-draw-1";
const BEACON_SIGNATURE = /^[0-9a-f]{96}$/;
/** @throws MalformedFile unless the file is as section 5 says and has one value of the declared form for each source */
function parseRandomness(file, { sources }) {
	const { seed, values } = members(readCanonical(file), "seed", "values");
	const entries = list(values);
	require(entries.length === sources.length, "other-form");
	return {
		seed: matching(seed, HASH),
		values: sources.map((source, i) => valueOf(source, entries[i]))
	};
}
function valueOf(source, entry) {
	if (source.kind === "drand-quicknet") {
		const { kind, value, signature } = members(entry, "kind", "value", "signature");
		require(kind === source.kind, "other-form");
		return {
			text: matching(value, HASH),
			signature: matching(signature, BEACON_SIGNATURE)
		};
	}
	const { kind, value } = members(entry, "kind", "value");
	require(kind === source.kind, "other-form");
	return { text: matching(value, new RegExp(`^[0-9]{${source.digits}}$`)) };
}
/** Section 7: the seed, over the bytes of `seal.json` and the values. */
function seedOf(seal, sources, values) {
	const parts = values.map(({ text }, i) => sources[i].kind === "drand-quicknet" ? bytesOf(text) : utf8(text));
	return sha256(...[
		utf8(SEED_LABEL),
		sha256(seal),
		...parts
	].map(withLength));
}
function withLength(part) {
	const length = /* @__PURE__ */ new Uint8Array(4);
	new DataView(length.buffer).setUint32(0, part.length);
	return join$1(length, part);
}

// features/draw/protocol/result.ts
const ascii$1 = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const POSITION = ascii$1("{\"position\":");
const RECEIPT$1 = ascii$1(",\"receipt\":\"");
const TICKET = ascii$1("\",\"ticket\":\"");
const TIER = ascii$1("\",\"tier\":");
const END = ascii$1("}\n");
const DIGITS = ascii$1("0123456789abcdef");
const LONGEST_LINE = 256;
const LINE_FEED$1 = 10;
/** Compares the published `result.jsonl` with the order, byte for byte, without writing it all down. */
function differenceOf(order, published, tick = () => void 0) {
	const writer = new LineWriter(order);
	const { length } = order.families;
	let at = 0;
	for (let i = 0; i < length; i++) {
		const line = writer.line(i);
		for (let k = 0; k < line.length; k++) if (line[k] !== published[at + k]) return {
			line: i + 1,
			expected: textOf(line, 0),
			found: textOf(published, at)
		};
		at += line.length;
		tick(i);
	}
	return at === published.length ? void 0 : {
		line: length + 1,
		expected: "",
		found: textOf(published, at)
	};
}
/** A line for people to look at: what is not a plain letter becomes a point. */
function textOf(bytes, from) {
	const cut = bytes.subarray(from, from + LONGEST_LINE);
	const end = cut.indexOf(LINE_FEED$1);
	return Array.from(end < 0 ? cut : cut.subarray(0, end), (byte) => byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".").join("");
}
var LineWriter = class {
	#bytes = new Uint8Array(LONGEST_LINE);
	#at = 0;
	constructor(order) {
		this.order = order;
	}
	/** The line at that place, with its line feed; valid until the next one is asked for. */
	line(i) {
		const { families, bytes, starts, lengths, tickets, tiers } = this.order;
		const family = families[i];
		this.#at = 0;
		this.#put(POSITION, 0, POSITION.length);
		this.#number(i + 1);
		this.#put(RECEIPT$1, 0, RECEIPT$1.length);
		this.#put(bytes, starts[family], lengths[family]);
		this.#put(TICKET, 0, TICKET.length);
		this.#hash(tickets, family * 8);
		this.#put(TIER, 0, TIER.length);
		this.#number(tiers[family]);
		this.#put(END, 0, END.length);
		return this.#bytes.subarray(0, this.#at);
	}
	#put(bytes, start, length) {
		for (let i = 0; i < length; i++) this.#bytes[this.#at++] = bytes[start + i];
	}
	#number(value) {
		let unit = 1;
		while (unit * 10 <= value) unit *= 10;
		for (; unit >= 1; unit /= 10) this.#bytes[this.#at++] = DIGITS[Math.floor(value / unit) % 10];
	}
	#hash(words, from) {
		for (let i = from; i < from + 8; i++) for (let shift = 28; shift >= 0; shift -= 4) this.#bytes[this.#at++] = DIGITS[words[i] >>> shift & 15];
	}
};

// features/draw/protocol/roster.ts
const HIGHEST = 1e3;
const LONGEST_RECEIPT = 40;
const LINE_FEED = 10;
const ZERO$1 = 48;
const NINE = 57;
const HYPHEN = 45;
const A = 65;
const Z = 90;
const ascii = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const BEFORE_RECEIPT = ascii("{\"receipt\":\"");
const BEFORE_TICKETS = ascii("\",\"tickets\":");
const BEFORE_TIER = ascii(",\"tier\":");
const AT_END = ascii("}\n");
/** @throws MalformedFile when the file is not as section 2 of the protocol says */
function parseRoster(bytes, tick = () => void 0) {
	require(bytes.length > 0, "empty");
	const size = linesIn(bytes);
	const roster = {
		bytes,
		size,
		lines: new Uint32Array(size + 1),
		starts: new Uint32Array(size),
		lengths: new Uint8Array(size),
		tiers: new Uint16Array(size),
		tickets: new Uint16Array(size)
	};
	const reader = new LineReader(bytes);
	for (let i = 0; i < size; i++) {
		reader.line = i + 1;
		roster.lines[i] = reader.at;
		reader.skip(BEFORE_RECEIPT);
		roster.starts[i] = reader.at;
		roster.lengths[i] = reader.receipt();
		reader.skip(BEFORE_TICKETS);
		roster.tickets[i] = reader.number();
		reader.skip(BEFORE_TIER);
		roster.tiers[i] = reader.number();
		reader.skip(AT_END);
		require(i === 0 || ascends(roster, i), "not-ascending", i + 1);
		tick(i);
	}
	roster.lines[size] = reader.at;
	return roster;
}
/** Lines of the file, each ended. */
function linesIn(bytes) {
	let lines = 0;
	for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines++;
	require(bytes.at(-1) === LINE_FEED, "no-line-feed", lines + 1);
	return lines;
}
function ascends({ bytes, starts, lengths }, i) {
	const [a, b] = [starts[i - 1], starts[i]];
	const [lengthA, lengthB] = [lengths[i - 1], lengths[i]];
	for (let k = 0; k < lengthA && k < lengthB; k++) if (bytes[a + k] !== bytes[b + k]) return bytes[a + k] < bytes[b + k];
	return lengthA < lengthB;
}
/** Goes through the file once, from letter to letter. */
var LineReader = class {
	constructor(bytes) {
		this.bytes = bytes;
		this.at = 0;
		this.line = 1;
	}
	skip(expected) {
		for (const byte of expected) {
			if (this.bytes[this.at] !== byte) throw new MalformedFile("not-canonical", this.line);
			this.at++;
		}
	}
	/** Answers the length. */
	receipt() {
		const start = this.at;
		while (this.isOfReceipt(this.bytes[this.at])) this.at++;
		const length = this.at - start;
		const isReceipt = length >= 1 && length <= LONGEST_RECEIPT && this.bytes[start] !== HYPHEN;
		require(isReceipt, "other-form", this.line);
		return length;
	}
	number() {
		const start = this.at;
		let value = 0;
		while (isDigit(this.bytes[this.at]) && value <= HIGHEST) {
			value = 10 * value + (this.bytes[this.at] - ZERO$1);
			this.at++;
		}
		require(this.at > start && this.bytes[start] !== ZERO$1 && value <= HIGHEST, "out-of-range", this.line);
		return value;
	}
	isOfReceipt(byte) {
		return byte >= A && byte <= Z || isDigit(byte) || byte === HYPHEN;
	}
};
const isDigit = (byte) => byte >= ZERO$1 && byte <= NINE;

// features/draw/protocol/tickets.ts
const HASH_BYTES = 32;
const HASH_SIGN = 35;
const ZERO = 48;
/** Receipt, `#` and up to four digits. */
const LONGEST_MESSAGE = 45;
/** Section 8: the ticket of each family, eight words each. */
function ticketsOf(roster, seed, tick = () => void 0) {
	const { bytes, size, starts, lengths, tickets } = roster;
	const words = new Uint32Array((size + 1) * 8);
	const drawer = new Drawer(seed);
	for (let i = 0; i < size; i++) {
		drawer.begin(bytes, starts[i], lengths[i]);
		drawer.least(tickets[i], words, i * 8);
		tick(i);
	}
	return words.slice(0, size * 8);
}
/** The order: families by tier, then ticket, then receipt, as their lines in the roster. */
function orderOf({ size, tiers }, tickets) {
	return Uint32Array.from({ length: size }, (_, i) => i).sort((a, b) => tiers[a] - tiers[b] || compareWords(tickets, a * 8, b * 8) || a - b);
}
/** Draws chance after chance; the state of the keyed hash is computed once. */
var Drawer = class {
	#keyed;
	#work;
	#message = new Uint8Array(LONGEST_MESSAGE);
	#messages = Array.from({ length: 46 }, (_, length) => this.#message.subarray(0, length));
	#chance = new Uint8Array(HASH_BYTES);
	#length = 0;
	constructor(seed) {
		this.#keyed = hmac.create(sha256$1, seed);
		this.#work = this.#keyed.clone();
	}
	begin(bytes, start, length) {
		for (let i = 0; i < length; i++) this.#message[i] = bytes[start + i];
		this.#message[length] = HASH_SIGN;
		this.#length = length + 1;
	}
	/** Puts the least of so many chances there; what follows in `words` is scratch. */
	least(tickets, words, at) {
		this.#draw(1);
		putWords(this.#chance, words, at);
		for (let k = 2; k <= tickets; k++) {
			this.#draw(k);
			putWords(this.#chance, words, at + 8);
			if (compareWords(words, at + 8, at) < 0) words.copyWithin(at, at + 8, at + 2 * 8);
		}
	}
	#draw(k) {
		const digits = k < 10 ? 1 : k < 100 ? 2 : k < 1e3 ? 3 : 4;
		let rest = k;
		for (let i = this.#length + digits - 1; i >= this.#length; i--) {
			this.#message[i] = ZERO + rest % 10;
			rest = Math.floor(rest / 10);
		}
		this.#keyed._cloneInto(this.#work);
		this.#work.update(this.#messages[this.#length + digits]);
		this.#work.digestInto(this.#chance);
	}
};

// features/draw/verify.ts
/** Ends a check that something keeps from passing. */
var Flaw = class extends Error {
	constructor(problem) {
		super(problem.code);
		this.problem = problem;
	}
};
/**
* Computes a draw anew from its published files and says of each check how it ended, as soon as it has. Without a
* result the checks of the seal, the roster, the keys and the history are made alone. A check that cannot run because a
* file is broken has failed. Returns the order computed here; nothing when it could not be.
*/
async function* verifyDraw(files, trust, onProgress = () => void 0) {
	const draw = new Draw(files, trust, onProgress);
	const checks = draw.isDrawn ? CHECKS_IN_ORDER : CHECKS_IN_ORDER.filter(([check]) => !OF_RESULT.has(check));
	for (const [check, judge] of checks) {
		const start = performance.now();
		const judgement = judged(() => judge(draw));
		yield await Promise.resolve({
			check,
			...judgement,
			milliseconds: performance.now() - start
		});
	}
	return draw.order;
}
function judged(judge) {
	try {
		return judge();
	} catch (error) {
		if (error instanceof Flaw) return {
			outcome: "failed",
			problem: error.problem
		};
		throw error;
	}
}
/** The files of a draw, each read once, and what was computed from them so far. */
var Draw = class {
	#keys;
	constructor(files, trust, onProgress) {
		this.files = files;
		this.trust = trust;
		this.onProgress = onProgress;
		this.isDrawn = files.randomness !== void 0 || files.result !== void 0;
		this.#keys = files.keys && keysOrProblem(files.keys);
	}
	/** Nothing when the file was not given. */
	get keys() {
		if (this.#keys && "code" in this.#keys) throw new Flaw(this.#keys);
		return this.#keys;
	}
	keyNamed(keyId) {
		const { publicKey } = this.trust;
		return publicKey !== void 0 && keyIdOf(publicKey) === keyId ? publicKey : this.keys?.find((key) => key.keyId === keyId)?.publicKey;
	}
	tick(check, total) {
		return ticking((done) => this.onProgress(check, done, total));
	}
};
function keysOrProblem(file) {
	try {
		return reading("keys.json", file, parseKeys);
	} catch (error) {
		if (error instanceof Flaw) return error.problem;
		throw error;
	}
}
const CHECKS_IN_ORDER = [
	["SEAL_FORM", sealForm],
	["SEAL_SIGNATURE", sealSignature],
	["ROSTER_FORM", rosterForm],
	["ROSTER_SIZE", rosterSize],
	["ROSTER_ROOT", rosterRoot],
	["VALUES_FORM", valuesForm],
	["ENTRIES", entries],
	["BEACON_SIGNATURE", beaconSignature],
	["SEED", seed],
	["ORDER", order],
	["KEYS", keys],
	["HISTORY", history]
];
const OF_RESULT = /* @__PURE__ */ new Set([
	"VALUES_FORM",
	"ENTRIES",
	"BEACON_SIGNATURE",
	"SEED",
	"ORDER"
]);
function sealForm(draw) {
	draw.seal = reading("seal.json", draw.files.seal, parseSeal);
	return passed(hexOf(sha256(draw.files.seal)));
}
function sealSignature(draw) {
	draw.signature = reading("signature.json", draw.files.signature, parseSignature);
	needed(draw.seal);
	const { keyId, signature } = draw.signature;
	const publicKey = draw.keyNamed(keyId);
	if (publicKey === void 0) throw new Flaw(problem("key-unknown", { keyId }));
	if (!isSignature(signature, draw.files.seal, publicKey)) throw new Flaw(problem("signature-wrong", { keyId }));
	draw.signer = publicKey;
	return passed(keyId);
}
function rosterForm(draw) {
	const tick = draw.tick("ROSTER_FORM", draw.seal?.rosterSize ?? 0);
	draw.roster = reading("roster.jsonl", draw.files.roster, (file) => parseRoster(file, tick));
	return passed(String(draw.roster.size));
}
function rosterSize(draw) {
	const { size } = needed(draw.roster);
	return same("size-differs", needed(draw.seal).rosterSize, size);
}
function rosterRoot(draw) {
	const roster = needed(draw.roster);
	const { rosterRoot: sealed } = needed(draw.seal);
	return same("root-differs", sealed, hexOf(rootOf(roster, draw.tick("ROSTER_ROOT", roster.size))));
}
function valuesForm(draw) {
	const seal = needed(draw.seal);
	draw.randomness = reading("randomness.json", draw.files.randomness, (file) => parseRandomness(file, seal));
	return passed(String(draw.randomness.values.length));
}
function entries(draw) {
	const { values } = needed(draw.randomness);
	const [seal, signer] = [needed(draw.seal), needed(draw.signer)];
	const statements = reading("entries.jsonl", draw.files.entries, parseEntries);
	const flaw = flawOfEntries(seal, hexOf(sha256(draw.files.seal)), values, statements, signer);
	return flaw ? {
		outcome: "failed",
		problem: flaw
	} : passed(String(statements.length));
}
/** Section 5: the value is the digest of the signature, and the signature is the network's for that round. */
function beaconSignature(draw) {
	const { values } = needed(draw.randomness);
	for (const [i, source] of needed(draw.seal).sources.entries()) if (source.kind === "drand-quicknet" && !isBeacon(source.round, values[i])) throw new Flaw(problem("beacon-wrong", {
		source: i,
		round: source.round
	}));
	return { outcome: "passed" };
}
function isBeacon(round, { text, signature }) {
	return (signature === void 0 ? void 0 : hexOf(sha256(bytesOf(signature)))) === text && isSignedByQuicknet(round, signature);
}
function seed(draw) {
	const { values, seed: published } = needed(draw.randomness);
	draw.seed = seedOf(draw.files.seal, needed(draw.seal).sources, values);
	return same("seed-differs", published, hexOf(draw.seed));
}
function order(draw) {
	const [roster, drawnSeed] = [needed(draw.roster), needed(draw.seed)];
	const { bytes, starts, lengths, tiers, size } = roster;
	const tick = draw.tick("ORDER", size);
	const tickets = ticketsOf(roster, drawnSeed, tick);
	const families = orderOf(roster, tickets);
	const { called } = needed(draw.seal);
	const data = {
		bytes,
		starts,
		lengths,
		tiers,
		tickets,
		families,
		called
	};
	draw.order = new VerifiedOrder(data);
	if (!draw.files.result) throw new Flaw(problem("file-missing", { file: "result.jsonl" }));
	const difference = differenceOf(data, draw.files.result);
	return difference ? {
		outcome: "failed",
		computed: String(size),
		problem: problem("order-differs", { ...difference })
	} : passed(String(size));
}
function keys(draw) {
	const { keyId } = needed(draw.signature);
	const { keys: chain, trust } = draw;
	const warnings = breaksIn(chain ?? []);
	if (trust.publicKey === void 0) return told(chain?.some((key) => key.keyId === keyId) ? void 0 : problem("key-unknown", { keyId }), [{
		code: "key-from-files",
		figures: { keyId }
	}, ...warnings], keyId);
	if (!chain) return told(keyIdOf(trust.publicKey) === keyId ? void 0 : problem("key-unknown", { keyId }), warnings, keyId);
	return told(flawOfChain(chain, trust.publicKey, keyId), warnings, keyId);
}
function history(draw) {
	if (!draw.files.history) return {
		outcome: "skipped",
		warnings: [{
			code: "history-missing",
			figures: {}
		}]
	};
	const [seal, { keyId }] = [needed(draw.seal), needed(draw.signature)];
	const lines = reading("history.jsonl", draw.files.history, parseHistory);
	const { result } = draw.files;
	const resultDigest = result ? hexOf(sha256(result)) : null;
	const inFiles = {
		sealDigest: hexOf(sha256(draw.files.seal)),
		keyId,
		resultDigest
	};
	return told(flawOfHistory(lines, seal, inFiles), warningsOf(lines, seal), String(lines.length));
}
const passed = (computed) => ({
	outcome: "passed",
	computed
});
function same(code, expected, found) {
	const computed = String(found);
	return expected === found ? passed(computed) : {
		outcome: "failed",
		computed,
		problem: problem(code, {
			expected,
			found
		})
	};
}
/** What endorsements cannot decide is not called wrong. */
function told(flaw, warnings, computed) {
	return {
		outcome: flaw ? flaw.code === "key-older" ? "unable" : "failed" : "passed",
		computed,
		warnings,
		...flaw ? { problem: flaw } : {}
	};
}
function reading(file, bytes, parse) {
	if (!bytes) throw new Flaw(problem("file-missing", { file }));
	try {
		return parse(bytes);
	} catch (error) {
		const { reason, line } = error instanceof MalformedFile ? error : new MalformedFile("not-canonical");
		throw new Flaw(problem("file-malformed", {
			file,
			line,
			reason
		}));
	}
}
function needed(value) {
	if (value === void 0) throw new Flaw(problem("needs-earlier"));
	return value;
}

// features/draw/tool/earlier.ts
/** These get more lines as time goes by. */
const GROWING = ["struck", "entries"];
/** The first file that is not what was kept of it; nothing when all still are. */
function changedSince(earlier, now) {
	const changed = NAMES.find((name) => {
		const kept = earlier[name];
		return kept && !(now[name] && isContinued(name, kept, now[name]));
	});
	return changed && FILES[changed];
}
function isContinued(name, kept, now) {
	if (isSame(kept, now)) return true;
	try {
		if (name === "history") return isHistoryContinued(parseHistory(kept), parseHistory(now));
		if (name === "keys") return textOf$1(now).startsWith(`${textOf$1(kept).slice(0, -2)},`);
	} catch {
		return false;
	}
	return GROWING.includes(name) && hasAllLines(textOf$1(kept), textOf$1(now));
}
const isSame = (a, b) => a.length === b.length && hexOf(sha256(a)) === hexOf(sha256(b));
/** Lines may come between, but none may go or change its place among the others. */
function hasAllLines(kept, now) {
	const lines = now.split("\n").values();
	return kept.split("\n").every((line) => {
		for (const next of lines) if (next === line) return true;
		return false;
	});
}
/** A line may only come to know what had not happened: the result, or that the draw is voided. */
function isHistoryContinued(kept, now) {
	const settled = ({ resultDigest, voidReason, voidedAt, ...others }) => ({
		others: JSON.stringify(others),
		later: [
			resultDigest,
			voidReason,
			voidedAt
		]
	});
	return kept.every((line, i) => {
		const next = now[i] && settled(now[i]);
		const before = settled(line);
		return next?.others === before.others && before.later.every((value, k) => value === null || value === next.later[k]) && (before.later.every((value) => value === null) || before.later.every((value, k) => value === next.later[k]));
	});
}

// features/draw/tool/struck.ts
const REASON = /^(?:WITHDRAWN|OBJECTION|FRAUD|NOT_ELIGIBLE|REINSTATED)$/;
const RECEIPT = /^[A-Z0-9][A-Z0-9-]{0,39}$/;
/**
* How many families are out of the order; nobody else moves.
*
* @throws MalformedFile when the file is not as section 12 of the protocol says
*/
function countStruck(file) {
	const out = /* @__PURE__ */ new Map();
	readLines(file, (value) => {
		const { at, reason, receipt } = members(value, "at", "reason", "receipt");
		time(at);
		return {
			receipt: matching(receipt, RECEIPT),
			reason: matching(reason, REASON)
		};
	}).forEach(({ receipt, reason }) => out.set(receipt, reason !== "REINSTATED"));
	return [...out.values()].filter(Boolean).length;
}

// features/draw/tool/judgement.ts
/** Makes all checks, those of what was kept before too. */
async function judge(files, earlier, asked, onProgress) {
	const findings = [];
	const steps = verifyDraw(files, asked.key === void 0 ? {} : { publicKey: asked.key }, onProgress);
	let step = await steps.next();
	for (; !step.done; step = await steps.next()) findings.push(step.value);
	findings.push(...knownSeal(files, asked.seal), ...keptBefore(files, earlier));
	const { struck, warnings } = struckIn(files);
	const order = step.value;
	const isDrawn = files.result !== void 0 || files.randomness !== void 0;
	const keyId = findings.find(({ check, outcome }) => check === "SEAL_SIGNATURE" && outcome === "passed")?.computed;
	return {
		verdict: verdictOf(findings, isDrawn),
		findings,
		warnings: [...findings.flatMap((finding) => finding.warnings ?? []), ...warnings],
		struck,
		...sealIn(files),
		...keyId === void 0 ? {} : { keyId },
		...order ? { order } : {}
	};
}
function verdictOf(findings, isDrawn) {
	if (findings.some(({ outcome }) => outcome === "failed")) return "INVALID";
	if (findings.some(({ outcome }) => outcome === "unable")) return "UNDECIDED";
	return isDrawn ? "VALID" : "SEALED";
}
function knownSeal({ seal }, expected) {
	if (expected === void 0) return [];
	const found = hexOf(sha256(seal));
	return [found === expected ? {
		check: "KNOWN_SEAL",
		outcome: "passed",
		milliseconds: 0,
		computed: found
	} : {
		check: "KNOWN_SEAL",
		outcome: "failed",
		milliseconds: 0,
		problem: {
			code: "seal-is-another",
			figures: {
				expected,
				found
			}
		}
	}];
}
function keptBefore(files, earlier) {
	if (!earlier) return [];
	const file = changedSince(earlier, files);
	return [file === void 0 ? {
		check: "EARLIER",
		outcome: "passed",
		milliseconds: 0
	} : {
		check: "EARLIER",
		outcome: "failed",
		milliseconds: 0,
		problem: {
			code: "file-changed",
			figures: { file }
		}
	}];
}
function struckIn({ struck }) {
	try {
		return {
			struck: struck ? countStruck(struck) : 0,
			warnings: []
		};
	} catch (error) {
		const { line, reason } = error instanceof MalformedFile ? error : new MalformedFile("not-canonical");
		return {
			struck: 0,
			warnings: [{
				code: "struck-malformed",
				figures: {
					line,
					reason
				}
			}]
		};
	}
}
function sealIn({ seal }) {
	try {
		return { seal: parseSeal(seal) };
	} catch {
		return {};
	}
}

// features/draw/tool/many.ts
/** Verifies a draw in each line, and answers a line for each: the outcomes, and the digest of the order. */
async function verifyMany(path, tell) {
	const stream = path === "-" ? process.stdin : createReadStream(path);
	try {
		for await (const line of createInterface({
			input: stream,
			crlfDelay: Infinity
		})) tell(JSON.stringify(await verified(JSON.parse(line))));
	} catch {
		throw new Unreadable("not-lines", path);
	}
}
async function verified({ files, key }) {
	const given = Object.entries(files).filter(([, text]) => text !== null);
	const set = Object.fromEntries(given.map(([name, text]) => [name, utf8(text)]));
	const outcomes = {};
	const steps = verifyDraw(set, { publicKey: key });
	let step = await steps.next();
	for (; !step.done; step = await steps.next()) outcomes[step.value.check] = step.value.outcome;
	return {
		outcomes,
		order: step.value ? digestOf$1(step.value) : null
	};
}
const digestOf$1 = (order) => hexOf(sha256(utf8(order.page(0, order.size).map(({ receipt, ticket }) => `${receipt} ${ticket}\n`).join(""))));

// features/draw/tool/words.en.ts
const TELL$1 = "Keep these files and report it to the housing office and the auditors.";
const FETCH$1 = "Download the files again. If it stays so, keep them and report it.";
const english = {
	usage: `Checks a draw from its published files. Nothing in them is believed; everything is computed again here.

  node verify-draw.mjs <folder or address> [options]

  <folder>          holds seal.json, signature.json, roster.jsonl and, after the draw, entries.jsonl,
                    randomness.json, result.jsonl; keys.json, history.jsonl and struck.jsonl may be there too
  <address>         the public page of the draw, for example https://example.org/draws/7
  --key HEX         the city's public key (64 digits) as you know it from elsewhere
  --seal HEX        the fingerprint of the seal (64 digits) as you wrote it down before the draw
  --earlier FOLDER  the files as you kept them before: none of them may have changed
  --json            for programs
  --lang zh|en      the language

Ends with 0 when everything holds, 1 when something does not or cannot be decided, 2 when it could not check.`,
	wrongUsage: {
		help: "",
		"no-draw": "Say which draw: a folder or an address.",
		"two-draws": "One draw at a time; this is one too many: {about}",
		"unknown-option": "There is no such option: {about}",
		"no-value": "Something must follow {about}.",
		"not-hex": "64 hexadecimal digits are needed: {about}",
		"unknown-language": "The languages are zh and en, not {about}."
	},
	unreadable: {
		"no-such-folder": "There is no such folder: {about}",
		"not-a-folder": "This is a file. Give the folder in which the files of the draw are: {about}",
		"file-missing": "This file is missing, and without it nothing can be checked: {about}",
		"file-unreadable": "This file cannot be read: {about}",
		"too-large": "This is larger than any such file can be: {about}",
		"web-page": "This is a web page and not the file. Perhaps the address is wrong, or you must log in there: {about}",
		"no-connection": "There is no connection to {about}",
		"time-out": "No answer came from {about}. Try again later, or download the files and give their folder.",
		answered: "The server refused the file: {about}",
		elsewhere: "The address leads to another server. If you trust that one, give its address: {about}",
		"not-lines": "Each line must hold a draw as JSON: {about}"
	},
	verdict: {
		VALID: "Everything holds: the published result follows from the sealed list and the random values, and from nothing else.",
		SEALED: "Everything that can be checked before the draw holds: the list is sealed and cannot be changed any more.",
		UNDECIDED: "Nothing is wrong, but something cannot be decided with what was given.",
		INVALID: "Something does not hold. Do not rely on this result."
	},
	check: {
		SEAL_FORM: "The seal has the form of the rules.",
		SEAL_SIGNATURE: "The seal is signed by the city.",
		ROSTER_FORM: "The list of families is in order; nobody is on it twice.",
		ROSTER_SIZE: "The list has as many families as were sealed.",
		ROSTER_ROOT: "The list is the sealed one, to the letter.",
		VALUES_FORM: "There is a random value for each declared source.",
		ENTRIES: "What people read was settled in time and signed.",
		BEACON_SIGNATURE: "The beacon values are those of the declared rounds.",
		SEED: "The seed follows from the seal and the values.",
		ORDER: "Tickets and order are computed again and are the published ones.",
		KEYS: "The key is the trusted one or follows from it.",
		HISTORY: "The history of all draws has no gap and fits this draw.",
		KNOWN_SEAL: "The seal is the one that you wrote down.",
		EARLIER: "Nothing that you kept before has changed."
	},
	failed: "FAILED",
	unable: "UNDECIDED",
	skipped: "NOT CHECKED",
	warning: "NOTE",
	problem: {
		"file-missing": "{file} is missing.",
		"file-malformed": "{file} is not as the rules say ({where}): {reason}.",
		"needs-earlier": "It needs something that failed above.",
		"key-unknown": "The seal is signed with key {keyId}, which is not among those that are known.",
		"signature-wrong": "The signature is not by key {keyId}, or the seal was changed after it was signed.",
		"size-differs": "{expected} families were sealed, {found} are on the list: families were added or removed.",
		"root-differs": "The list was changed after it was sealed. Sealed: {expected}, computed: {found}.",
		"seed-differs": "The published seed {expected} is not the computed one, {found}.",
		"order-differs": "Line {line} of the result is another one than computed. Published: {found} Computed: {expected}",
		"beacon-wrong": "The value of source {source} is not the network’s for round {round}: it was made up or is of another round.",
		"entry-missing": "Source {source} does not have exactly one settled entry, in the order of the seal.",
		"entry-of-another-seal": "The settled entry of source {source} belongs to another seal.",
		"entry-signature-wrong": "The settled entry of source {source} is not signed by the key of the seal.",
		"entry-value-differs": "Source {source} was settled as {found}, but the draw used {expected}.",
		"entry-too-early": "Source {source} was settled at {at}, before it could be known ({expected}).",
		"entry-too-late": "The dice (source {source}) were settled at {at}; from {expected} on another value could be known, and dice can be thrown until they suit.",
		"key-chain-broken": "Between the trusted key and that of the seal the city says that it lost a key, so nobody vouches for key {keyId}. Reason given: {reason}",
		"key-not-in-chain": "The trusted key {keyId} is not among the keys of the city.",
		"key-older": "Key {keyId} is older than the one that you gave. Newer keys do not vouch for older ones.",
		"history-gap": "Line {line} of the history has number {found} instead of {expected}: a draw is missing.",
		"history-two-draws": "Draws {first} and {second} are of one offering and neither is voided.",
		"history-draw-missing": "The history does not name draw {drawNumber}.",
		"history-differs": "The history says something else of this draw ({member}): {found} instead of {expected}.",
		"history-previous-wrong": "The seal does not name the one before it: {found} instead of {expected}.",
		"history-sealed-late": "The seal came out at {at}; by its own rules it had to by {expected}.",
		"seal-is-another": "You wrote down {expected}, but this seal is {found}: the seal was exchanged.",
		"file-changed": "{file} is not what you kept of it any more."
	},
	warnings: {
		"key-from-files": "You gave no key, so it was taken from the files. Compare its id {keyId} with what the city announced elsewhere; only then the signature means anything.",
		"key-break": "The city says that it lost its key and goes on with {keyId} since {since}. Ask the city about it. Reason given: {reason}",
		"late-void": "Draw {drawNumber} was voided at {at}, when its random values could already be known. Whoever voids then may be looking for another result. Reason given: {reason}",
		voided: "This draw was voided at {at} and does not count. Reason given: {reason}",
		"history-missing": "history.jsonl was not given, so nobody looked whether this offering was drawn twice.",
		"struck-malformed": "struck.jsonl is not as the rules say (line {line}). It changes nobody’s place."
	},
	advice: {
		SEAL_FORM: FETCH$1,
		SEAL_SIGNATURE: "Compare the key with what the city announced. If it is right, report this.",
		ROSTER_FORM: FETCH$1,
		ROSTER_SIZE: TELL$1,
		ROSTER_ROOT: TELL$1,
		VALUES_FORM: FETCH$1,
		ENTRIES: TELL$1,
		BEACON_SIGNATURE: "Ask any drand relay for that round and compare. " + TELL$1,
		SEED: TELL$1,
		ORDER: TELL$1,
		KEYS: "Ask the city on another way for its key of that time and give it by --key.",
		HISTORY: "Download all files again, since a draw may have ended meanwhile. If it stays so, report it.",
		KNOWN_SEAL: "Show what you wrote down to the auditors; it proves that the seal was exchanged.",
		EARLIER: "Show both folders to the auditors; they prove what was changed."
	},
	reason: {
		"not-utf8": "it is not text in UTF-8",
		"not-json": "it is not JSON, or is cut off",
		"not-canonical": "it is not in the one allowed spelling",
		"other-members": "something is missing or too much",
		"other-form": "a value has another form",
		"out-of-range": "a value is too large or too small",
		"not-ascending": "it is out of order, or somebody stands there twice",
		"stands-twice": "something stands there twice",
		"too-early": "a random value can be known before the draw, or before the dice",
		"no-line-feed": "the last line is cut off",
		empty: "it is empty",
		"not-endorsed": "a key is not endorsed by the one before it",
		"not-in-order": "the keys do not follow each other"
	},
	figures: {
		draw: "Draw",
		families: "Families",
		called: "Called",
		struck: "Left afterwards",
		sealDigest: "Fingerprint of the seal",
		rosterRoot: "Fingerprint of the list",
		seed: "Seed",
		resultDigest: "Fingerprint of the result",
		keyId: "Key of the seal",
		sealedAt: "Sealed at",
		earliest: "Draw not before",
		drand: "drand round {round}, made at",
		number: "{publication} {issue}, published at",
		dice: "Dice, thrown before",
		agreedAt: "Source {source} settled at"
	},
	wholeFile: "line {line}",
	brokenTool: "The tool itself failed, which says nothing of the draw: {about}"
};

// features/draw/tool/words.zh.ts
const TELL = "请保存这些文件，并向住房保障部门和审计部门反映。";
const FETCH = "请重新下载文件；如果仍然如此，请保存文件并反映。";
const chinese = {
	usage: `用公开的文件核对一次摇号。文件里的结论一概不信，全部在本机重新计算。

  node verify-draw.mjs <文件夹或网址> [选项]

  <文件夹>          里面有 seal.json、signature.json、roster.jsonl，摇号后还有 entries.jsonl、
                    randomness.json、result.jsonl；也可以有 keys.json、history.jsonl 和 struck.jsonl
  <网址>            这次摇号的公开页面，例如 https://example.org/draws/7
  --key HEX         您从别处得知的本市公钥（64 位）
  --seal HEX        您在摇号前记下的封存指纹（64 位）
  --earlier 文件夹  您以前保存的文件：一个都不许变
  --json            供程序读取
  --lang zh|en      语言

全部相符时返回 0；有不符或无法判断时返回 1；没能核对时返回 2。`,
	wrongUsage: {
		help: "",
		"no-draw": "请写明要核对哪次摇号：文件夹或网址。",
		"two-draws": "一次只能核对一个摇号，多出来的是：{about}",
		"unknown-option": "没有这个选项：{about}",
		"no-value": "{about} 后面缺少内容。",
		"not-hex": "需要 64 位十六进制数字：{about}",
		"unknown-language": "语言只有 zh 和 en，没有 {about}。"
	},
	unreadable: {
		"no-such-folder": "没有这个文件夹：{about}",
		"not-a-folder": "这是一个文件。请给出存放摇号文件的文件夹：{about}",
		"file-missing": "缺少这个文件，无法核对：{about}",
		"file-unreadable": "无法读取这个文件：{about}",
		"too-large": "这样的文件不可能这么大：{about}",
		"web-page": "这是网页，不是文件。可能网址不对，或者需要先登录：{about}",
		"no-connection": "连接不上：{about}",
		"time-out": "没有回应：{about}。请稍后再试，或者下载文件后给出文件夹。",
		answered: "服务器没有给出文件：{about}",
		elsewhere: "这个网址转到了另一个服务器。如果您信任它，请直接给出它的网址：{about}",
		"not-lines": "每一行应当是一次摇号的 JSON：{about}"
	},
	verdict: {
		VALID: "全部相符：公布的结果只由封存的名册和随机数得出，没有别的来源。",
		SEALED: "摇号前能核对的全部相符：名册已经封存，不能再改。",
		UNDECIDED: "没有发现不符，但凭现有的材料有一项无法判断。",
		INVALID: "有不符之处。请不要相信这个结果。"
	},
	check: {
		SEAL_FORM: "封存文件符合规则的格式。",
		SEAL_SIGNATURE: "封存文件有本市的签名。",
		ROSTER_FORM: "名册格式正确，没有人重复。",
		ROSTER_SIZE: "名册的户数与封存时一致。",
		ROSTER_ROOT: "名册与封存的一字不差。",
		VALUES_FORM: "每个声明的来源都有一个随机数。",
		ENTRIES: "人工读取的数按时确定，并有签名。",
		BEACON_SIGNATURE: "信标的数是声明的那一轮。",
		SEED: "种子由封存文件和随机数得出。",
		ORDER: "签号和顺序重新计算，与公布的一致。",
		KEYS: "签名的钥匙就是可信的那一把，或由它接续而来。",
		HISTORY: "历次摇号没有缺号，并与本次相符。",
		KNOWN_SEAL: "封存文件就是您记下的那一份。",
		EARLIER: "您以前保存的文件都没有变。"
	},
	failed: "不符",
	unable: "无法判断",
	skipped: "未核对",
	warning: "注意",
	problem: {
		"file-missing": "缺少 {file}。",
		"file-malformed": "{file} 不符合规则（{where}）：{reason}。",
		"needs-earlier": "前面有不符之处，这一项无法进行。",
		"key-unknown": "封存文件由钥匙 {keyId} 签名，而已知的钥匙里没有它。",
		"signature-wrong": "签名不是钥匙 {keyId} 的，或者封存文件在签名后被改过。",
		"size-differs": "封存时有 {expected} 户，名册上有 {found} 户：有人被加入或删去。",
		"root-differs": "名册在封存后被改过。封存的是 {expected}，算出的是 {found}。",
		"seed-differs": "公布的种子 {expected} 不是算出的 {found}。",
		"order-differs": "结果第 {line} 行与算出的不同。公布的：{found} 算出的：{expected}",
		"beacon-wrong": "来源 {source} 的数不是信标网络第 {round} 轮的：可能是编造的，或者是别的轮次。",
		"entry-missing": "来源 {source} 没有按封存的次序恰好有一条确定的记录。",
		"entry-of-another-seal": "来源 {source} 的记录属于另一份封存文件。",
		"entry-signature-wrong": "来源 {source} 的记录不是由封存的钥匙签名的。",
		"entry-value-differs": "来源 {source} 确定的是 {found}，摇号用的却是 {expected}。",
		"entry-too-early": "来源 {source} 在 {at} 就确定了，早于能够得知的时间 {expected}。",
		"entry-too-late": "骰子（来源 {source}）在 {at} 才确定；从 {expected} 起已能知道别的随机数，骰子就可能一直掷到满意为止。",
		"key-chain-broken": "在可信的钥匙与封存的钥匙之间，本市称遗失过钥匙，因此没有人为钥匙 {keyId} 作保。所给原因：{reason}",
		"key-not-in-chain": "可信的钥匙 {keyId} 不在本市公布的钥匙里。",
		"key-older": "钥匙 {keyId} 比您给出的更早。新钥匙不能为旧钥匙作保。",
		"history-gap": "历次摇号第 {line} 行的号是 {found}，应当是 {expected}：缺少一次摇号。",
		"history-two-draws": "第 {first} 号和第 {second} 号摇号属于同一批房源，都没有作废。",
		"history-draw-missing": "历次摇号里没有第 {drawNumber} 号。",
		"history-differs": "历次摇号对本次的记载不同（{member}）：写的是 {found}，应当是 {expected}。",
		"history-previous-wrong": "封存文件没有正确写明前一份：写的是 {found}，应当是 {expected}。",
		"history-sealed-late": "封存文件在 {at} 才公布；按它自己的规则应不晚于 {expected}。",
		"seal-is-another": "您记下的是 {expected}，而这份封存文件是 {found}：封存文件被换过。",
		"file-changed": "{file} 与您保存的不同了。"
	},
	warnings: {
		"key-from-files": "您没有给出公钥，所以用了文件里的。请把编号 {keyId} 与本市在别处公布的对照；对上了，签名才有意义。",
		"key-break": "本市称遗失了钥匙，自 {since} 起改用 {keyId}。请向本市询问。所给原因：{reason}",
		"late-void": "第 {drawNumber} 号摇号在 {at} 作废，那时随机数已经可以得知。此时作废的人，可能是想要另一个结果。所给原因：{reason}",
		voided: "本次摇号已在 {at} 作废，不算数。所给原因：{reason}",
		"history-missing": "没有给出 history.jsonl，因此没有核对这批房源是否摇过两次。",
		"struck-malformed": "struck.jsonl 不符合规则（第 {line} 行）。它不改变任何人的位置。"
	},
	advice: {
		SEAL_FORM: FETCH,
		SEAL_SIGNATURE: "请把公钥与本市公布的对照；如果公钥没错，请反映。",
		ROSTER_FORM: FETCH,
		ROSTER_SIZE: TELL,
		ROSTER_ROOT: TELL,
		VALUES_FORM: FETCH,
		ENTRIES: TELL,
		BEACON_SIGNATURE: `请向任意一个 drand 中继查询这一轮并对照。${TELL}`,
		SEED: TELL,
		ORDER: TELL,
		KEYS: "请通过别的途径向本市索取当时的公钥，并用 --key 给出。",
		HISTORY: "期间可能有摇号结束，请重新下载全部文件；如果仍然如此，请反映。",
		KNOWN_SEAL: "请把您记下的内容交给审计部门；它证明封存文件被换过。",
		EARLIER: "请把两个文件夹都交给审计部门；它们证明改了什么。"
	},
	reason: {
		"not-utf8": "不是 UTF-8 文字",
		"not-json": "不是 JSON，或者被截断",
		"not-canonical": "不是唯一允许的写法",
		"other-members": "缺少或多出了内容",
		"other-form": "有一个值的格式不对",
		"out-of-range": "有一个值太大或太小",
		"not-ascending": "次序不对，或者有人重复",
		"stands-twice": "有内容重复",
		"too-early": "有随机数在摇号前或掷骰前就能得知",
		"no-line-feed": "最后一行被截断",
		empty: "是空的",
		"not-endorsed": "有钥匙没有得到前一把的认可",
		"not-in-order": "钥匙没有依次接续"
	},
	figures: {
		draw: "摇号编号",
		families: "参加户数",
		called: "入围户数",
		struck: "之后退出",
		sealDigest: "封存指纹",
		rosterRoot: "名册指纹",
		seed: "种子",
		resultDigest: "结果指纹",
		keyId: "封存的钥匙",
		sealedAt: "封存时间",
		earliest: "摇号不早于",
		drand: "drand 第 {round} 轮，产生于",
		number: "{publication} {issue}，公布于",
		dice: "骰子，须早于",
		agreedAt: "来源 {source} 确定于"
	},
	wholeFile: "第 {line} 行",
	brokenTool: "工具自身出错，与摇号无关：{about}"
};

// features/draw/tool/words.ts
const textsOf = (language) => language === "zh" ? chinese : english;
/** Puts the figures into a text. */
const filled = (text, figures) => text.replace(/\{(\w+)\}/g, (_, name) => String(figures[name] ?? ""));

// features/draw/tool/report.ts
/** What a person reads. */
function reportOf(judged, files, texts) {
	const { verdict, findings, warnings } = judged;
	return `${[
		`${verdict}  ${texts.verdict[verdict]}`,
		"",
		...findings.map((finding) => findingLines(finding, texts)).flat(),
		...warnings.map(({ code, figures }) => `${texts.warning}  ${filled(texts.warnings[code], figures)}`),
		"",
		...figuresOf(judged, files, texts).map(([label, value]) => `${label}: ${value}`)
	].join("\n")}\n`;
}
/** What a program reads. */
function jsonOf(judged, files) {
	const { verdict, findings, warnings, seal, keyId, order, struck } = judged;
	return `${JSON.stringify({
		verdict,
		findings,
		warnings,
		figures: {
			drawNumber: seal?.drawNumber,
			families: order?.size ?? seal?.rosterSize,
			called: order?.called,
			struck,
			sealDigest: hexOf(sha256(files.seal)),
			rosterRoot: seal?.rosterRoot,
			seed: computedBy(findings, "SEED"),
			resultDigest: digestOf(files.result),
			keyId
		}
	})}\n`;
}
function findingLines({ check, outcome, problem }, texts) {
	if (outcome === "passed") return [`  ok  ${check}  ${texts.check[check]}`];
	const mark = texts[outcome];
	return problem ? [`  ${mark}  ${check}  ${problemWords(problem, texts)}`, `      ${texts.advice[check]}`] : [`  ${mark}  ${check}`];
}
function problemWords({ code, figures }, texts) {
	const { reason, line } = figures;
	return filled(texts.problem[code], {
		...figures,
		...code === "file-malformed" ? {
			reason: texts.reason[reason],
			where: filled(texts.wholeFile, { line: line || 1 })
		} : {}
	});
}
function figuresOf({ seal, keyId, order, struck, findings }, files, texts) {
	const { figures: labels } = texts;
	const digest = digestOf(files.result);
	const seed = computedBy(findings, "SEED");
	const figures = [];
	if (seal) {
		figures.push([labels.draw, seal.drawNumber], [labels.families, order?.size ?? seal.rosterSize]);
		figures.push([labels.called, order?.called ?? Math.min(seal.called, seal.rosterSize)]);
	}
	if (struck > 0) figures.push([labels.struck, struck]);
	figures.push([labels.sealDigest, hexOf(sha256(files.seal))]);
	if (seal) figures.push([labels.rosterRoot, seal.rosterRoot]);
	figures.push(...given(labels.seed, seed), ...given(labels.resultDigest, digest), ...given(labels.keyId, keyId));
	return seal ? [...figures, ...timesOf(seal, files, labels)] : figures;
}
function timesOf(seal, files, labels) {
	const line = readOrNothing(files.history, parseHistory)?.[seal.drawNumber - 1];
	const statements = readOrNothing(files.entries, parseEntries) ?? [];
	return [
		...given(labels.sealedAt, line?.sealedAt),
		[labels.earliest, seal.earliest],
		...seal.sources.flatMap((source) => {
			switch (source.kind) {
				case "drand-quicknet": return given(filled(labels.drand, { round: source.round }), source.knownAt);
				case "public-number": return given(filled(labels.number, { ...source }), source.knownAt);
				case "dice": return given(labels.dice, seal.diceCloseAt);
			}
		}),
		...statements.map(({ source, agreedAt }) => [filled(labels.agreedAt, { source }), agreedAt])
	];
}
const given = (label, value) => value === void 0 ? [] : [[label, value]];
const computedBy = (findings, name) => findings.find(({ check }) => check === name)?.computed;
const digestOf = (file) => file && hexOf(sha256(file));
function readOrNothing(file, parse) {
	try {
		return file && parse(file);
	} catch {
		return;
	}
}

// features/draw/tool/main.ts
const HOLDS = 0;
const DOES_NOT_HOLD = 1;
const NOT_CHECKED = 2;
async function run() {
	let texts = textsOf("en");
	try {
		const asked = askedBy(process.argv.slice(2), process.env);
		texts = textsOf(asked.language);
		return await verify(asked, texts);
	} catch (error) {
		return refuse(error, texts);
	}
}
async function verify(asked, texts) {
	if (asked.isMany) {
		await verifyMany(asked.from, (line) => process.stdout.write(`${line}\n`));
		return HOLDS;
	}
	const files = await read(asked.from);
	const earlier = asked.earlier === void 0 ? void 0 : await read(asked.earlier);
	const judged = await judge(files, earlier, asked, progressOn(process.stderr));
	process.stdout.write(asked.asJson ? jsonOf(judged, files) : reportOf(judged, files, texts));
	return judged.verdict === "VALID" || judged.verdict === "SEALED" ? HOLDS : DOES_NOT_HOLD;
}
const read = (from) => isAddress(from) ? readAddress(from) : readFolder(from);
/** Only where a person looks on. */
function progressOn(stream) {
	return (check, done, total) => {
		if (stream.isTTY && total > 0) stream.write(`\r${check} ${Math.floor(100 * done / total)} %   \r`);
	};
}
function refuse(error, texts) {
	if (error instanceof WrongUsage) {
		const own = textsOf(error.language);
		if (error.code === "help") {
			process.stdout.write(`${own.usage}\n`);
			return HOLDS;
		}
		process.stderr.write(`${filled(own.wrongUsage[error.code], { about: error.about })}\n\n${own.usage}\n`);
		return NOT_CHECKED;
	}
	const words = error instanceof Unreadable ? filled(texts.unreadable[error.code], { about: error.about }) : filled(texts.brokenTool, { about: error instanceof Error ? error.message : String(error) });
	process.stderr.write(`${words}\n`);
	return NOT_CHECKED;
}
process.exitCode = await run();

export {  };