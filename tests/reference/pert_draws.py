#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draws hours of a step as src/analysis/pert_draws.hpp describes it, with a generator of its own.

usage: pert_draws.py LOW LIKELY HIGH COUNT SEED KEY
Prints the draws as hexadecimal floating-point numbers; tests/analysis/forecast_test.cpp quotes some.
"""

import sys

MASK = (1 << 64) - 1


def mersenne_twister_64(seed):
    """mt19937-64 of Nishimura and Matsumoto."""
    n, m = 312, 156
    state = [seed]
    for i in range(1, n):
        state.append((6364136223846793005 * (state[-1] ^ (state[-1] >> 62)) + i) & MASK)
    while True:
        for i in range(n):
            x = (state[i] & 0xFFFFFFFF80000000) | (state[(i + 1) % n] & 0x7FFFFFFF)
            state[i] = state[(i + m) % n] ^ (x >> 1) ^ (0xB5026F5AA96619E9 if x & 1 else 0)
        for x in list(state):
            x ^= (x >> 29) & 0x5555555555555555
            x ^= (x << 17) & 0x71D67FFFEDA60000
            x ^= (x << 37) & 0xFFF7EEE000000000
            yield (x ^ (x >> 43)) & MASK


def mixed(seed, key):
    z = (seed + (key + 1) * 0x9E3779B97F4A7C15) & MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def main():
    low, likely, high = (float(a) for a in sys.argv[1:4])
    count, seed, key = (int(a) for a in sys.argv[4:7])
    numbers = mersenne_twister_64(mixed(seed, key))
    shape = 4 * (likely - low) / (high - low)
    whole = min(3, int(shape))
    part = shape - whole
    for _ in range(count):
        ordered = sorted((next(numbers) >> 11) * 2.0**-53 for _ in range(5))
        choice = 2 * ((next(numbers) >> 11) * 2.0**-53)
        if choice < 1:
            x = ordered[whole] + (ordered[whole + 1] - ordered[whole]) * part
        else:
            x = ordered[whole + 1] if choice - 1 < part else ordered[whole]
        print((low + (high - low) * x).hex())


main()
