"""Lua script that runs in Redis: records ended calls, then grants each caller every slot it needs, or none.

Redis runs a script atomically, so several processes may ask at once. Each limit has a sorted set of its slots, each
with the time when it is free again, and a hash of what replies said. Times are microseconds of a monotonic clock: it
advances as Redis' clock does, stands still while that is set back, and follows the caller's own steady clock where the
two differ by more than a message takes. The first key holds it.
"""

from __future__ import annotations

from typing import Final

SCRIPT: Final = """
-- A write that changes nothing: where Redis is read-only or out of memory it ends here, with nothing half done.
redis.call('HINCRBY', KEYS[3], 'total', 0)

local given = cjson.decode(ARGV[1])
local function whole(number) return string.format('%.0f', number) end

local time = redis.call('TIME')
local read = time[1] * 1000000 + time[2]
local last = redis.call('HMGET', KEYS[1], 'read', 'now')
local last_read, last_now = tonumber(last[1]), tonumber(last[2])
local now = read
if last_read and last_now then now = last_now + math.max(read - last_read, 0) end
if given.own >= 0 and math.abs(now - given.own) > given.tolerance then now = given.own end
if last_now then now = math.max(now, last_now) end
redis.call('HSET', KEYS[1], 'read', whole(read), 'now', whole(now))

local function take_over(gate, calls, seconds)
  if not gate.own then
    gate.calls, gate.seconds = calls, seconds
  elseif gate.seconds == seconds and gate.calls > 0 then
    gate.calls = math.min(gate.calls, calls)
  end
  gate.held = gate.seconds * given.drift
end

local gates = {}
for i, quota in ipairs(given.gates) do
  local gate = {log = KEYS[2 * i], state = KEYS[2 * i + 1], calls = quota[1], seconds = quota[2], own = quota[3] == 1}
  gate.held = gate.seconds * given.drift
  local known = redis.call('HMGET', gate.state, 'total', 'calls', 'seconds', 'others', 'others_until', 'closed_until')
  gate.total = tonumber(known[1]) or 0
  if known[2] then take_over(gate, tonumber(known[2]), tonumber(known[3])) end
  gate.others, gate.others_until = tonumber(known[4]) or 0, tonumber(known[5]) or 0
  gate.closed_until = tonumber(known[6]) or 0
  gates[i] = gate
end

for _, call in ipairs(given.ended) do
  for _, i in ipairs(call[2]) do
    local gate = gates[i]
    if call[3] == 1 then
      if redis.call('ZREM', gate.log, call[1]) == 1 then
        gate.total = redis.call('HINCRBY', gate.state, 'total', -1)
      end
    elseif gate.calls > 0 then
      redis.call('ZADD', gate.log, whole(now - call[4] + gate.held), call[1])
    end
  end
end

for _, lesson in ipairs(given.lessons) do
  local gate, base, calls, seconds, remaining, reset, closed = gates[lesson[1]], unpack(lesson, 2)
  if calls > 0 then
    take_over(gate, calls, seconds)
    redis.call('HSET', gate.state, 'calls', whole(calls), 'seconds', whole(seconds))
  end
  if closed >= 0 and now + closed > gate.closed_until then
    gate.closed_until = now + closed
    redis.call('HSET', gate.state, 'closed_until', whole(gate.closed_until))
  end
  if remaining >= 0 and gate.calls > 0 then
    local others = gate.calls - remaining - (base + gate.total)
    if others > 0 and (others >= gate.others or now >= gate.others_until) then
      gate.others, gate.others_until = others, now + math.min(reset, gate.held)
      redis.call('HSET', gate.state, 'others', whole(others), 'others_until', whole(gate.others_until))
    end
  end
end

local function count(gate)
  if gate.used then return end
  redis.call('ZREMRANGEBYSCORE', gate.log, '-inf', whole(now))
  gate.used = redis.call('ZCARD', gate.log)
  if now >= gate.others_until then gate.others = 0 end
end

local function full(gate)
  count(gate)
  return now < gate.closed_until or (gate.calls > 0 and gate.used + gate.others >= gate.calls)
end

local function opens(gate)
  local at = now
  count(gate)
  local late = gate.used + gate.others - gate.calls
  if gate.calls > 0 and late >= 0 then
    local slot = redis.call('ZRANGE', gate.log, whole(late), whole(late), 'WITHSCORES')
    -- A call in flight keeps its slot for a window from now at the least; what stands there is its longest.
    at = math.min(tonumber(slot[2]) or now + gate.held, now + gate.held)
    if gate.others > 0 then at = math.min(at, gate.others_until) end
  end
  return math.max(at, gate.closed_until) - now
end

local answers = {}
for k, want in ipairs(given.wants) do
  local blocking = 0
  for _, i in ipairs(want[3]) do
    if full(gates[i]) then blocking = i break end
  end
  if blocking > 0 then
    local gate = gates[blocking]
    gate.opens = gate.opens or opens(gate)
    answers[k] = {blocking, gate.opens}
  else
    local answer = {0}
    for _, i in ipairs(want[3]) do
      local gate = gates[i]
      gate.total = redis.call('HINCRBY', gate.state, 'total', 1)
      if gate.calls > 0 then
        redis.call('ZADD', gate.log, whole(now + want[2] + gate.held), want[1])
        gate.used = gate.used + 1
      end
      answer[#answer + 1] = gate.used - gate.total
    end
    answers[k] = answer
  end
end

local states, longest = {}, 0
for i, gate in ipairs(gates) do
  longest = math.max(longest, gate.held)
  -- Keys expire by Redis' own clock: two hours more outlive a step of it.
  redis.call('PEXPIRE', gate.log, whole((given.lease + gate.held) / 1000 + 7200000))
  redis.call('PEXPIRE', gate.state, whole(gate.held / 1000 + 2 * 86400000))
  states[i] = {gate.calls, gate.seconds}
  if given.look == 1 then
    states[i] = {gate.calls, gate.seconds, 0, opens(gate)}
    states[i][3] = gate.used + gate.others
  end
end
-- The clock outlives every moment that it gave.
redis.call('PEXPIRE', KEYS[1], whole((given.lease + longest) / 1000 + 3 * 86400000))
return {given.id, answers, states, now}
"""
