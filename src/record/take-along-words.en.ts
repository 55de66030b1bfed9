/** What stands at the foot of a lesson for who may not find their place again here. */
export const en = {
  title: 'Will this computer forget you?',
  why: 'Some computers forget what a site keeps when you log off. Write this code down: it says where you are, and nothing about you.',
  type: 'Type it on # to come back here.',
  record: 'My record',
  more: 'There you can also take a file of what you did, or keep nothing on a computer that others use.',
  shared: 'This computer is marked as shared: what you do goes when this window is closed.',
};
