// Prints the path of a mongod for this machine, which is downloaded into the folder that is given unless it is there.
// A process of its own, so that it can be given up.
import { MongoBinary } from 'mongodb-memory-server-core';

console.log(await MongoBinary.getPath({ downloadDir: process.argv[2] }));
