/*
 * The yardstick: functions under keep-alive as a plain C program. Poisson arrivals, exponential work,
 * reuse of the instance that became idle last, statistics as in the engine (latency histogram, exact
 * mean and maximum, time averages of all and of busy instances).
 *
 *   gcc -O2 -o functions functions.c -lm && ./functions REQUESTS BUSY KEEP_ALIVE_SEC SEED
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint32_t a, b, c, counter;

/* sfc32, the engine's own generator. */
static inline uint32_t bits(void) {
  uint32_t out = a + b + counter++;
  a = b ^ (b >> 9);
  b = c + (c << 3);
  c = ((c << 21) | (c >> 11)) + out;
  return out;
}

static inline double exponential(double mean) {
  return -mean * log((bits() + 0.5) / 4294967296.0);
}

#define MOST 200000
#define BUCKETS (43 << 7)

static double end_ms[MOST], arrived_ms[MOST], created_ms[MOST], idle_since[MOST];
static int heap_slot[MOST], free_slots[MOST];
/* Idle instances, as a list from the one that became idle last to the first. */
static int above[MOST], below[MOST];
static uint32_t histogram[BUCKETS];
static int heap_size, free_count, used, top = -1, bottom = -1, alive;

static void push(double at, int slot) {
  int hole = heap_size++;
  while (hole > 0) {
    int parent = (hole - 1) >> 1;
    if (end_ms[parent] <= at) break;
    end_ms[hole] = end_ms[parent];
    heap_slot[hole] = heap_slot[parent];
    hole = parent;
  }
  end_ms[hole] = at;
  heap_slot[hole] = slot;
}

static int pop(void) {
  int first = heap_slot[0], last = --heap_size, hole = 0;
  double at = end_ms[last];
  for (int child = 1; child < last; child = 2 * hole + 1) {
    if (child + 1 < last && end_ms[child + 1] < end_ms[child]) child += 1;
    if (at <= end_ms[child]) break;
    end_ms[hole] = end_ms[child];
    heap_slot[hole] = heap_slot[child];
    hole = child;
  }
  end_ms[hole] = at;
  heap_slot[hole] = heap_slot[last];
  return first;
}

static inline void record(double value) {
  uint64_t word;
  memcpy(&word, &value, sizeof word);
  int bucket = (int)(word >> 45) - ((1023 - 10) << 7);
  if (bucket < 0) bucket = 0;
  if (bucket >= BUCKETS) bucket = BUCKETS - 1;
  histogram[bucket] += 1;
}

int main(int count, char **args) {
  if (count != 5) return 2;
  double requests = atof(args[1]), busy = atof(args[2]), keep_alive = atof(args[3]) * 1000;
  uint32_t seed = (uint32_t)atoi(args[4]);
  a = seed * 2654435761u; b = 0x9e3779b9u; c = seed + 1; counter = 1;
  for (int i = 0; i < 15; i += 1) bits();
  double gap = 1000.0 / busy, work = 1000.0;
  double now = 0, busy_area = 0, alive_area = 0, since = 0, sum = 0, longest = 0, lives = 0;
  double arrived = 0, completed = 0, cold = 0, gone = 0;
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  double next = exponential(gap);
  while (arrived < requests) {
    double end = heap_size > 0 ? end_ms[0] : INFINITY;
    double expiry = bottom >= 0 ? idle_since[bottom] + keep_alive : INFINITY;
    now = end <= expiry && end <= next ? end : expiry <= next ? expiry : next;
    busy_area += heap_size * (now - since);
    alive_area += alive * (now - since);
    since = now;
    if (now == end) {
      int slot = pop();
      double latency = now - arrived_ms[slot];
      record(latency);
      sum += latency;
      if (latency > longest) longest = latency;
      completed += 1;
      idle_since[slot] = now;
      above[slot] = -1;
      below[slot] = top;
      if (top >= 0) above[top] = slot; else bottom = slot;
      top = slot;
    } else if (now == expiry) {
      int slot = bottom;
      bottom = above[slot];
      if (bottom >= 0) below[bottom] = -1; else top = -1;
      lives += now - created_ms[slot];
      gone += 1;
      alive -= 1;
      free_slots[free_count++] = slot;
    } else {
      int slot = top;
      arrived += 1;
      if (slot >= 0) {
        top = below[slot];
        if (top >= 0) above[top] = -1; else bottom = -1;
      } else {
        slot = free_count > 0 ? free_slots[--free_count] : used++;
        created_ms[slot] = now;
        alive += 1;
        cold += 1;
      }
      arrived_ms[slot] = now;
      push(now + exponential(work), slot);
      next = now + exponential(gap);
    }
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  double sec = (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) / 1e9;
  printf("{\"sec\": %.6f, \"processSec\": %.6f, \"cold\": %.0f, \"busy\": %.6f, \"instances\": %.6f, \"mean\": %.6f, \"gone\": %.0f, \"max\": %.3f}\n",
         sec, to.tv_sec + to.tv_nsec / 1e9, cold, busy_area / now, alive_area / now, sum / completed / 1000, gone, longest);
  return lives < 0;
}
