// Firestore from a server: the value is a plain object.

import { Firestore } from '@google-cloud/firestore';

const db = new Firestore();

export async function saveCustomer(id: string, name: string) {
  await db.collection('customers').doc(id).set({ name });
}
