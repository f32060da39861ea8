import { defineMorpho } from './defineMorpho.ts'

export const morphoEthereum = defineMorpho({
  id: 'morpho-ethereum',
  chainId: 1,
  address: '0xBBBBBbbBBb9cC5e90e3b3Af64bdAF62C37EEFFCb',
  markets: [
    // wstETH/USDC 86.0 %
    '0xb323495f7e4148be5643a4ea4a8221eef163e4bccfdedc2a6f4696baacbc86cc',
    // weETH/ETH 86.0 %
    '0x698fe98247a40c5771537b5786b2f3f9d78eb487b4ce4d75533cd0e94d88a115',
    // wstETH/USDT 86.0 %
    '0xe7e9694b754c4d4f7e21faf7223f6fa71abaeb10296a4c43a54a7977149687d2',
    // wstETH/USDA 86.0 %
    '0x423cb007534ac88febb8ce39f544ab303e8b757f8415ed891fc76550f8f4c965',
    // wstETH/PYUSD 86.0 %
    '0x124ddf1fa02a94085d1fcc35c46c7e180ddb8a0d3ec1181cf67a75341501c9e6',
    // rsETH/ETH 94.5 %
    '0xba761af4134efb0855adfba638945f454f0a704af11fc93439e20c7c5ebab942',
    // rswETH/ETH 94.5 %
    '0xcacd4c39af872ddecd48b650557ff5bcc7d3338194c0f5b2038e0d4dec5dc022',
    // ezETH/ETH 86.0 %
    '0x49bb2d114be9041a787432952927f6f144f05ad3e83196a7d062f374ee11d0ee',
    // ezETH/ETH 94.5 %
    '0xa0534c78620867b7c8706e3b6df9e69a2bc67c783281b7a77e034ed75cee012e',
    // weETH/ETH 94.5 %
    '0x37e7484d642d90f14451f1910ba4b7b8e4c3ccdd0ec28f8b2bdb35479e472ba7',
    // wstETH/ETH 94.5 %
    '0xc54d7acf14de29e0e5527cabd7a576506870346a78a11a6762e2cca66322ec41',
    // wstETH/ETH 94.5 %
    '0xd0e50cdac92fe2172043f5e0c36532c6369d24947e40968f34a5e8819ca9ec5d',
    // wstETH/ETH 96.5 %
    '0xb8fc70e82bc5bb53e773626fcc6a23f7eefa036918d7ef216ecfb1950a94a85e',
    // osETH/ETH 86.0 %
    '0xd5211d0e3f4a30d5c98653d988585792bb7812221f04801be73a44ceecb11e89',
    // WOETH/ETH 86.0 %
    '0xea023e57814fb9a814a5a9ee9f3e7ece5b771dd8cc703e50b911e9cde064a12d',
    // wstETH/USDC 86.0 %
    '0x7e585a933ffe8443c371b4f8cfeb4430f5f6a14c2f32a898c26662c67a1cb8b8',
    // weETH/RLUSD 86.0 %
    '0xea4bfb18df0ee6bffb7b3f0270899a8adb92ab6b684709634c8276128813cfd4',
    // weETH/PYUSD 86.0 %
    '0x85d59152eeeab7ca024804895b358868d8dd1e134171be400d7792d5604a212c',
    // wstETH/USDT 86.0 %
    '0x6a57d77b9a173c5ed10d432e7009dd1ee9a97fac62a7bc970b4bd715e2fff5c8',
    // weETH/USDC 77.0 %
    '0x34377fc4f617c51818e92c79df31ff270c6a91bc94ad32e367fdf59b9f4ac5dd',
    // weETH/USDC 86.0 %
    '0x61765602144e91e5ac9f9e98b8584eae308f9951596fd7f5e0f59f21cd2bf664',
    // weETH/USDC 86.0 %
    '0x85252bb8485c99bba46fe149c7dd2aad83672640f53c630890673cf1848ba16e',
    // weETH/USDT 86.0 %
    '0xc2c53d2b868e163da71de14a5113cc2743fc9b5ad7488334720ed2846566a8f6',
    // weETH/USDT 86.0 %
    '0xa6a4c1f15490a1ff39d9de3a366b408dd5647a436d8b179726d3e0562aff1292',
    // weETH/USDT 77.0 %
    '0x19cc9b90c4ecde78f4644f4d5ebc938fbadf30f6e4cae95485192f038b23e1f3',
  ],
  sources: [
    'morpho-org/sdks:packages/morpho-ts/src/addresses.ts',
    'karpatkey/defi-kit:sdk/eth-sdk/config.ts',
    'defisaver/defisaver-positions-sdk:src/markets/morphoBlue/index.ts',
  ],
})
