# Node 24 is the long-term release; the tests run on it and on 20.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim AS packages
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json ./
# rimraf stays among the dependencies for this: the install script of botbuilder-dialogs calls it.
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:24-bookworm-slim
WORKDIR /app
# Every date rule of the bot is written for a process in UTC; people's own zones are kept as data.
ENV NODE_ENV=production TZ=UTC PORT=3978
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE* ./
COPY scripts/check-health.mjs ./scripts/check-health.mjs
COPY examples ./examples
USER node
EXPOSE 3978
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 CMD ["node", "scripts/check-health.mjs"]
CMD ["node", "dist/src/main.js"]
