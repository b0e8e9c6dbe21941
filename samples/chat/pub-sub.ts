// From server to server: the last hop to a screen is another's work.

import { PubSub } from '@google-cloud/pubsub';

const pubsub = new PubSub();
const chat = pubsub.topic('chat', { messageOrdering: true });

/** Rejects where the message was not published. */
export async function say(
  room: string,
  text: string,
): Promise<string> {
  try {
    return await chat.publishMessage({
      json: { room, text },
      orderingKey: room,
    });
  } catch (error) {
    // After a failure a key stands still until it is told to go on.
    chat.resumePublishing(room);
    throw error;
  }
}

/** Its subscription was created with message ordering on. */
const worker = pubsub.subscription('chat-worker');

export function listen(deliver: (text: string) => Promise<void>) {
  worker.on('message', async (message) => {
    const text = message.data.toString();
    try {
      await deliver(text);
      message.ack();
    } catch {
      message.nack();
    }
  });
}
